import { Agent, request, type IncomingHttpHeaders, type IncomingMessage } from "node:http"

export type Asked = { method: string; url: string; headers: IncomingHttpHeaders }

/** Hop-by-hop headers are between two neighbours only (RFC 9110, 7.6.1). */
const BETWEEN_NEIGHBOURS = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "upgrade", "transfer-encoding"]

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** The headers that travel on. */
export function travelling(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !BETWEEN_NEIGHBOURS.includes(name)))
}

/** Hands a request to Next; resolves at the answer's headers. `body` is piped when there is one. */
export function askNext(socketPath: string, asked: Asked, body?: IncomingMessage): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = body ? { ...travelling(asked.headers), ...(asked.headers["transfer-encoding"] ? { "transfer-encoding": "chunked" } : {}) } : travelling(asked.headers)
    const outgoing = request({ socketPath, agent, method: asked.method, path: asked.url, headers }, resolve)
    outgoing.once("error", reject)
    if (!body) {
      outgoing.end()
      return
    }
    body.once("aborted", () => outgoing.destroy())
    body.pipe(outgoing)
  })
}
