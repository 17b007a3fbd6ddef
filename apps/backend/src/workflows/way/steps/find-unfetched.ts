import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pickupDays } from "@verksted/contracts/delivery"
import { type FetchLetter, fetchLetterDue, fetchLetterKey, lastDay, LONGEST_WAIT_DAYS } from "../../../way/fetch-due"
import { readFulfilments } from "../../../way/read-fulfilments"
import { isUnwanted } from "../../../way/unwanted"
import { deliveryKinds } from "../../checkout/delivery-kinds"

/** `now` is an ISO time. */
export type FindUnfetchedInput = { now: string }
export type Unfetched = { fulfilment_id: string; letter: FetchLetter; last_day: string }

/** What lies ready to be fetched and a letter is due for that has not been sent. Who was not to be told that it is ready, is not reminded either. */
export const findUnfetchedStep = createStep("find-unfetched", async ({ now }: FindUnfetchedInput, { container }) => {
  const at = new Date(now)
  const since = new Date(at.getTime() - LONGEST_WAIT_DAYS * 86_400_000)
  const found = await readFulfilments(container, { packed_at: { $gte: since }, shipped_at: null, delivered_at: null, canceled_at: null })
  const kinds = await deliveryKinds(container, found.map(({ shipping_option_id }) => shipping_option_id ?? ""))
  const due = found.flatMap((fulfilment, index): Unfetched[] => {
    const kind = kinds[index]
    if (kind?.kind !== "pickup" || !fulfilment.packed_at || isUnwanted(fulfilment, "ready")) return []
    const days = pickupDays(kind)
    const letter = fetchLetterDue(fulfilment, days, at)
    return letter ? [{ fulfilment_id: fulfilment.id, letter, last_day: lastDay(fulfilment.packed_at, days) }] : []
  })
  if (due.length === 0) return new StepResponse<Unfetched[]>([])
  const keyOf = ({ letter, fulfilment_id }: Unfetched) => fetchLetterKey(letter, fulfilment_id)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: sent } = await query.graph({ entity: "notification", fields: ["idempotency_key", "status"], filters: { idempotency_key: due.map(keyOf) } })
  const told = new Set(sent.filter(({ status }) => status !== "failure").map(({ idempotency_key }) => idempotency_key))
  return new StepResponse(due.filter((each) => !told.has(keyOf(each))))
})
