import { promisify } from "node:util"
import { brotliCompress, brotliDecompress, constants, gzip, inflate, gunzip } from "node:zlib"

export type Encoding = "br" | "gzip" | "identity"

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const decoders: Record<string, (body: Buffer) => Promise<Buffer>> = { br: promisify(brotliDecompress), gzip: promisify(gunzip), deflate: promisify(inflate) }
// A static page is compressed once a second at most, a private one at every visit: quality 5 is near gzip's time and smaller.
const BROTLI_QUALITY = 5

/** The best that the client takes (RFC 9110, 12.5.3): brotli, gzip, or none. */
export function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  const weights = new Map(String(accepted ?? "").split(",").map((part) => {
    const [name = "", ...parameters] = part.trim().toLowerCase().split(/\s*;\s*/)
    const quality = parameters.find((parameter) => parameter.startsWith("q="))
    return [name, quality ? Number(quality.slice(2)) : 1] as const
  }))
  const takes = (name: string) => (weights.get(name) ?? weights.get("*") ?? 0) > 0
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity"
}

export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
  return encoding === "gzip" ? zip(body, { level: 6 }) : body
}

/** A body as it was before it was compressed; one that was not stays as it is. */
export async function decode(body: Buffer, encoding: string | undefined): Promise<Buffer> {
  return decoders[encoding ?? ""]?.(body) ?? body
}
