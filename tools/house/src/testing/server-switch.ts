import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { House } from "../house.js"
import type { OpenHouse } from "../open-shop.js"
import type { Child } from "../processes/family.js"
import { backendEnv } from "../servers/backend-env.js"
import { serveBackend, serveStorefront, untilServes } from "../servers/serve.js"
import { storefrontEnv } from "../servers/storefront-env.js"

type Server = { child: Child; start: () => Child; url: string }

/**
 * Lets the browser tests stop and start backend and storefront, to see what the other does meanwhile:
 * `POST /<name>/<stop|start>` on this machine, answered with 204 when it is done.
 */
export async function openSwitch(house: House, { report, children }: OpenHouse): Promise<{ url: string; close: () => void }> {
  const { family, places, settings, secrets, addresses, databaseUrl } = house
  const servers = new Map<string, Server>()
  const know = (name: string, url: string, start: () => Child) => {
    const child = children.find((each) => each.name === name)
    if (child) servers.set(name, { child, start, url })
  }
  know("backend", `http://localhost:${settings.BACKEND_PORT}/health`, () => serveBackend(family, places, backendEnv(settings, places, secrets, addresses, databaseUrl)))
  know("storefront", `http://localhost:${settings.SHOP_PORT}/`, () => serveStorefront(family, storefrontEnv(settings, places, secrets, addresses, report.publishable_key)))

  const turn = async (path: string): Promise<number> => {
    const [, name = "", what] = path.split("/")
    const server = servers.get(name)
    if (!server || (what !== "stop" && what !== "start")) return 404
    if (what === "stop") await family.end(server.child, 5000)
    else await untilServes((server.child = server.start()), server.url)
    return 204
  }
  const answer = (path: string, response: ServerResponse) => turn(path).then((status) => response.writeHead(status).end(), (error: unknown) => response.writeHead(500).end(String(error)))
  const listening = createServer((request, response) => void answer(request.url ?? "", response))
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve))
  return { url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`, close: () => listening.close() }
}
