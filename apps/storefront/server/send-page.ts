import type { IncomingMessage, ServerResponse } from "node:http"
import { chooseEncoding } from "./encoding.js"
import type { Page } from "./page.js"

/** Sends a page, or only the word that the visitor's own copy still holds. */
export async function sendPage(page: Page, { method, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (page.shared && headers["if-none-match"]?.split(/\s*,\s*/).includes(page.etag)) {
    response.writeHead(304, { etag: page.etag, "cache-control": page.headers["cache-control"], vary: page.headers.vary }).end()
    return
  }
  const encoding = chooseEncoding(headers["accept-encoding"])
  const body = await page.bodyIn(encoding)
  response.writeHead(page.status, {
    ...page.headers,
    ...(page.shared ? { etag: page.etag } : {}),
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    "content-length": body.length,
  })
  response.end(method === "HEAD" ? undefined : body)
}
