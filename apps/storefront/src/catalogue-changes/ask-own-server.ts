import "server-only"
import { request, type IncomingHttpHeaders } from "node:http"
import { text } from "node:stream/consumers"

export type OwnAnswer = { status: number; headers: IncomingHttpHeaders; body: string }

/**
 * Asks this very server, past whatever stands in front of it: over the socket on which it listens (`OWN_SOCKET`, set by
 * the process itself), else over its port.
 * @throws Error when it does not answer
 */
export function askOwnServer(method: "HEAD" | "POST", path: string, headers: Record<string, string> = {}, body?: string): Promise<OwnAnswer> {
  const where = process.env.OWN_SOCKET ? { socketPath: process.env.OWN_SOCKET } : { host: "localhost", port: process.env.PORT ?? "3000" }
  return new Promise((resolve, reject) => {
    const asking = request({ ...where, method, path, headers: { ...headers, host: "localhost" }, timeout: 60_000 }, (answer) => {
      text(answer).then((answered) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: answered }), reject)
    })
    asking.once("timeout", () => asking.destroy(new Error("no answer in time")))
    asking.once("error", reject)
    asking.end(body)
  })
}
