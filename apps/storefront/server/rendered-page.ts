import type { IncomingHttpHeaders, IncomingMessage } from "node:http"
import { decode } from "./encoding.js"
import { askNext, type Asked } from "./ask-next.js"

/** An answer of Next's, read to its end. */
export type Rendered = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Whether Next says that the answer is the same for everybody. */
export function isForCaches({ headers }: Pick<Rendered, "headers">): boolean {
  return /\bs-maxage=/.test(headers["cache-control"] ?? "") && headers["set-cookie"] === undefined
}

/** What a browser, or a cache in front of the shop, is told instead of Next's own note: to ask each time, so that a change is seen at the next visit. */
export const ASK_EACH_TIME = "public, max-age=0, must-revalidate"

/** Whether the answer may be kept for others. Pages that are missing are as many as one can think of: they are not. */
export function isShared(page: Pick<Rendered, "status" | "headers">): boolean {
  return page.status === 200 && isForCaches(page)
}

export function isHtml(headers: IncomingHttpHeaders): boolean {
  return headers["content-type"]?.startsWith("text/html") ?? false
}

/** Whether Next has answered with a page that it knows to be out of date, and is making anew. */
export function isStale({ headers }: Pick<Rendered, "headers">): boolean {
  return headers["x-nextjs-cache"] === "STALE"
}

/** An answer read to its end, and uncompressed. */
export async function readWhole(answer: IncomingMessage): Promise<Rendered> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  const { "content-encoding": encoding, ...headers } = answer.headers
  return { status: answer.statusCode ?? 502, headers, body: await decode(Buffer.concat(chunks), encoding) }
}

/** Asks for a page, uncompressed. */
export async function renderPage(socketPath: string, asked: Asked): Promise<Rendered> {
  const { "accept-encoding": _encoding, "if-none-match": _tag, ...headers } = asked.headers
  return readWhole(await askNext(socketPath, { ...asked, headers: { ...headers, "accept-encoding": "identity" } }))
}
