import { request as overHttp } from "node:http"
import { request as overHttps } from "node:https"
import { text } from "node:stream/consumers"
import { SIGNATURE_HEADER, signMessage } from "@verksted/contracts/signed-message"

/** Renewing every page of a large shop may take an hour, and `fetch` gives up before. */
const PATIENCE_MS = 2 * 3_600_000

/**
 * Posts a signed message and waits for the whole answer.
 * @throws Error when there is no answer
 */
export async function postSigned(url: string, message: object, secret: string): Promise<{ status: number; body: string }> {
  const body = JSON.stringify(message)
  const signature = await signMessage(body, secret, Date.now())
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body), [SIGNATURE_HEADER]: signature }
  return new Promise((resolve, reject) => {
    const send = url.startsWith("https:") ? overHttps : overHttp
    // No kept connection: one to a storefront that has restarted since would break in the midst of a telling.
    const request = send(url, { method: "POST", headers, agent: false, timeout: PATIENCE_MS }, (answer) => {
      text(answer).then((answered) => resolve({ status: answer.statusCode ?? 0, body: answered }), reject)
    })
    request.on("timeout", () => request.destroy(new Error("no answer in time")))
    request.on("error", reject)
    request.end(body)
  })
}
