import { mkdtempSync, rmSync } from "node:fs"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, expect, it } from "vitest"
import { createFront, namesPage } from "./front.js"

const MISSING = '<html><head><meta name="status" content="404"/></head></html>'

/** Answers as Next does: a file for `/_next/x.js`, else the missing page, begun with 200 and compressed for whom takes it. */
function asNext({ url, headers }: IncomingMessage, response: ServerResponse): void {
  if (url === "/_next/x.js") return void response.writeHead(200, { "content-type": "text/javascript", "content-encoding": "gzip" }).end(gzipSync("x"))
  if (url === "/feeds/nb.xml") return void response.writeHead(200, { "content-type": "application/xml", "cache-control": "s-maxage=3600, stale-while-revalidate=31532400" }).end("<rss/>")
  const zipped = headers["accept-encoding"]?.includes("gzip")
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...(zipped ? { "content-encoding": "gzip" } : {}) })
  response.end(zipped ? gzipSync(MISSING) : MISSING)
}

const folder = mkdtempSync(path.join(tmpdir(), "front-"))
const socketPath = path.join(folder, "next.sock")
const next = createServer(asNext)
const front = createFront({ proxies: 0, isHttps: false }, { socketPath })
const listening = (server: Server, where: string | number) => new Promise<void>((resolve) => server.listen(where, resolve))

beforeAll(async () => {
  await listening(next, socketPath)
  await listening(front, 0)
})
afterAll(() => {
  for (const server of [front, next]) {
    server.close()
    server.closeAllConnections()
  }
  rmSync(folder, { recursive: true })
})

const ask = (url: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${(front.address() as AddressInfo).port}${url}`, init)

const pages = ["/", "/?a=.js", "/kasse?x=.js", "/sok?q=lue.no", "/produkter/lue.abc", "/ordre/order_1.abc", "/api/no-such-thing", "/_next/static/none.js"]

it.each(pages)("gives %s a policy, and the status that the page itself tells", async (url) => {
  const ways: RequestInit[] = [{}, { method: "HEAD" }, { method: "POST", body: "a=b" }, { headers: { rsc: "1" } }, { headers: { "accept-encoding": "identity" } }]
  for (const init of ways) {
    const answer = await ask(url, init)
    expect(answer.status).toBe(404)
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'")
    expect(await answer.text()).toBe(init.method === "HEAD" ? "" : MISSING)
  }
})

it("hands a file on as it is", async () => {
  const answer = await ask("/_next/x.js")
  expect([answer.status, answer.headers.get("content-security-policy"), answer.headers.get("content-encoding"), await answer.text()]).toEqual([200, null, "gzip", "x"])
})

it("lets no cache keep a feed that a change has made old", async () => {
  const answer = await ask("/feeds/nb.xml")
  expect([answer.headers.get("cache-control"), await answer.text()]).toEqual(["public, max-age=0, must-revalidate", "<rss/>"])
})

it("looks for a file's ending in the path only", () => {
  const named = (url: string) => namesPage({ method: "GET", url, headers: {} })
  expect(["/?a=.js", "/sok?q=lue.no", "/kasse?x=.js#.js"].map(named)).toEqual([true, true, true])
  expect(["/sw.js", "/sw.js?v=2", "/api/cart", "/_next/data"].map(named)).toEqual([false, false, false, false])
})
