import type { Server } from "node:http"

const PATIENCE_MS = 2_000

/** Takes no new request, lets the running ones end, and cuts off those that do not end in two seconds. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
