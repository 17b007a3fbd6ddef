import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import path from "node:path"
import next from "next"
import { closeServer } from "./close-server.js"
import type { ServerSettings } from "./settings.js"

export type NextServer = { socketPath: string; close: () => Promise<void> }

/** Next's own production server, reachable by this user through a socket only. */
export async function startNext({ host, port }: ServerSettings): Promise<NextServer> {
  const app = next({ dev: false, dir: process.cwd(), hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => void handle(request, response))
  // mkdtemp makes a folder of mode 0700.
  const folder = mkdtempSync(path.join(tmpdir(), "verksted-shop-"))
  const socketPath = path.join(folder, "next.sock")
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(socketPath, resolve))
  // The shop asks itself for its own pages when the catalogue has changed.
  process.env.OWN_SOCKET = socketPath
  return {
    socketPath,
    close: async () => {
      await closeServer(server)
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
