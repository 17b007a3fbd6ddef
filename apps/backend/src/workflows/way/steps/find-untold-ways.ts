import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isUnwanted } from "../../../way/unwanted"
import { letterDue, wayLetterKey } from "../../../way/letter-due"
import { type Fulfilment, readFulfilments } from "../../../way/read-fulfilments"
import { deliveryKinds } from "../../checkout/delivery-kinds"

/** ISO time: what was packed or sent before is not told any more. */
export type FindUntoldWaysInput = { since: string }

/** Ids of fulfilments that a letter is due for and has not been sent. A letter that failed counts as not sent. */
export const findUntoldWaysStep = createStep("find-untold-ways", async ({ since }: FindUntoldWaysInput, { container }) => {
  const late = { $gte: new Date(since) }
  const found = await readFulfilments(container, { $or: [{ packed_at: late }, { shipped_at: late }], delivered_at: null, canceled_at: null })
  const kinds = await deliveryKinds(container, found.map(({ shipping_option_id }) => shipping_option_id ?? ""))
  const due = found.flatMap((fulfilment, index) => keyOf(fulfilment, kinds[index]?.kind ?? "parcel"))
  if (due.length === 0) return new StepResponse([])
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: sent } = await query.graph({ entity: "notification", fields: ["idempotency_key", "status"], filters: { idempotency_key: due.map(({ key }) => key) } })
  const told = new Set(sent.filter(({ status }) => status !== "failure").map(({ idempotency_key }) => idempotency_key))
  return new StepResponse(due.filter(({ key }) => !told.has(key)).map(({ id }) => id))
})

function keyOf(fulfilment: Fulfilment, kind: "pickup" | "parcel"): { id: string; key: string }[] {
  const letter = letterDue(fulfilment, kind)
  return letter && !isUnwanted(fulfilment, letter) ? [{ id: fulfilment.id, key: wayLetterKey(letter, fulfilment.id) }] : []
}
