import type { IncomingMessage, ServerResponse } from "node:http"
import { travelling } from "./ask-next.js"
import { ASK_EACH_TIME, isForCaches } from "./rendered-page.js"

/** Hands Next's answer on as it comes, with what the front has already set. A feed must be asked for each time, as a page. */
export function passThrough(answer: IncomingMessage, response: ServerResponse): void {
  response.writeHead(answer.statusCode ?? 502, { ...travelling(answer.headers), ...(isForCaches(answer) ? { "cache-control": ASK_EACH_TIME } : {}) })
  answer.once("error", () => response.destroy())
  response.once("close", () => answer.destroy())
  answer.pipe(response)
}
