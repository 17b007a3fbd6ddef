import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { askNext } from "./ask-next.js"
import { closeServer } from "./close-server.js"
import { makePage } from "./page.js"
import { PageCache } from "./page-cache.js"
import { passThrough } from "./pass-through.js"
import { preferFresh } from "./prefer-fresh.js"
import { isHtml, readWhole, renderPage } from "./rendered-page.js"
import { requestHeaders } from "./request-headers.js"
import { securityHeaders } from "./security-headers.js"
import { withTrueStatus } from "./true-status.js"
import { sendPage } from "./send-page.js"
import type { NextServer } from "./next-server.js"
import type { ServerSettings } from "./settings.js"

export type Front = { close: () => Promise<void> }

/** Whether nothing but a page can be meant. What else turns out to be a page is known by its answer; this only saves asking twice. */
export function namesPage({ method, url = "/", headers }: Pick<IncomingMessage, "method" | "url" | "headers">): boolean {
  const [path = "/"] = url.split(/[?#]/, 1)
  return (method === "GET" || method === "HEAD") && headers.rsc === undefined && !/^\/(?:_next|api)(?:\/|$)/.test(path) && !/\.[a-z0-9]{2,12}$/i.test(path)
}

/** Takes visitors' requests: pages come from the cache or from Next, everything else goes straight through. */
export function createFront({ proxies, isHttps }: Pick<ServerSettings, "proxies" | "isHttps">, { socketPath }: Pick<NextServer, "socketPath">): Server {
  const pages = new PageCache()
  const fixed = Object.entries(securityHeaders(isHttps))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of fixed) response.setHeader(name, value)
    const { method = "GET", url = "/" } = request
    const headers = requestHeaders(request.headers, request.socket.remoteAddress, proxies)
    const page = () => pages.get(url, async () => makePage(withTrueStatus(await preferFresh(() => renderPage(socketPath, { method: "GET", url, headers }))), isHttps))
    if (namesPage(request)) return sendPage(await page(), request, response)
    const answered = await askNext(socketPath, { method, url, headers }, request)
    if (!isHtml(answered.headers)) return passThrough(answered, response)
    if (method !== "HEAD") return sendPage(makePage(withTrueStatus(await readWhole(answered)), isHttps), request, response)
    // A page's policy and status are read in its body, which an answer to HEAD has not.
    answered.resume()
    return sendPage(await page(), request, response)
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else response.writeHead(502, { "content-type": "text/plain; charset=utf-8" }).end("Butikken svarer ikke akkurat nå. Prøv igjen om litt.\n")
    })
  })
}

/** The front, heard at the address of the settings. */
export function startFront(settings: ServerSettings, next: NextServer): Promise<Front> {
  const server = createFront(settings, next)
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(settings.port, settings.host, () => resolve({ close: () => closeServer(server) }))
  })
}
