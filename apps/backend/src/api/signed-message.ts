import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { MessageMemory } from "@verksted/contracts/message-memory"
import { SIGNATURE_HEADER, signedAt, signedBody } from "@verksted/contracts/signed-message"
import { readEnvironment } from "../config/read-environment"

const memory = new MessageMemory(Date.now())

/**
 * Lets only messages of our own storefront through, each once. The route keeps its raw body: that is what is signed.
 * @throws MedusaError UNAUTHORIZED with the same sentence for each reason
 */
export async function signedMessage(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const header = req.headers[SIGNATURE_HEADER]
  const body = Buffer.isBuffer(req.rawBody) ? req.rawBody.toString("utf8") : ""
  const at = await signedAt(typeof header === "string" ? header : null, body, readEnvironment().STOREFRONT_SECRET, Date.now())
  const { data: message } = signedBody.safeParse(req.body)
  if (at === null || !message || !memory.takes(message.id, at, Date.now())) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Meldingen er ikke signert av butikken, eller den er gammel.")
  next()
}
