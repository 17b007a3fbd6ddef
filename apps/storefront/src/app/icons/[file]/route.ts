import { readFile } from "node:fs/promises"
import path from "node:path"
import sharp from "sharp"
import { ICON_SIZES } from "@/offline/icon-sizes"

type Context = { params: Promise<{ file: string }> }

export function generateStaticParams() {
  return ICON_SIZES.map((size) => ({ file: `${size}.png` }))
}

async function drawIcon(size: number): Promise<string> {
  "use cache"
  const drawing = await readFile(path.join(process.cwd(), "src/app/icon.svg"))
  return (await sharp(drawing, { density: size * 2 }).resize(size, size).flatten({ background: "#1f4d3f" }).png().toBuffer()).toString("base64")
}

/** `GET /icons/192.png`: the shop's sign as a picture, for phones that read no drawings. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const size = ICON_SIZES.find((known) => file === `${known}.png`)
  if (!size) return new Response(null, { status: 404 })
  return new Response(Uint8Array.from(Buffer.from(await drawIcon(size), "base64")), { headers: { "content-type": "image/png", "cache-control": "public, max-age=86400" } })
}
