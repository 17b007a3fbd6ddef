import { createServer, request } from "node:http"
import type { AddressInfo } from "node:net"
import type { Browser, Page } from "@playwright/test"

/** Another address of this machine: the shop sees a visitor of its own. */
const ADDRESS = "127.0.0.2"

/** A visitor at another network address than every other test's; `leave` closes the door again. */
export async function neighbour(browser: Browser): Promise<{ page: Page; leave: () => Promise<void> }> {
  const server = createServer((asked, answer) => {
    const { hostname, port, pathname, search } = new URL(asked.url ?? "")
    const on = request({ localAddress: ADDRESS, hostname: hostname === "localhost" ? "127.0.0.1" : hostname, port, path: pathname + search, method: asked.method, headers: asked.headers })
    on.once("response", (came) => came.pipe(answer.writeHead(came.statusCode ?? 502, came.headers)))
    on.once("error", () => answer.destroy())
    asked.pipe(on)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const context = await browser.newContext({ locale: "nb-NO", proxy: { server: `http://127.0.0.1:${(server.address() as AddressInfo).port}` } })
  const leave = async () => {
    await context.close()
    server.close()
  }
  return { page: await context.newPage(), leave }
}
