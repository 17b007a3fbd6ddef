import { addDays } from "@verksted/bottom-line/period"
import { thingSteps, type ThingStep } from "@verksted/contracts/maker"
import { stepOfStatus } from "../modules/workshop/step-of-status"

/** Days are Oslo days, `2026-11-23`. */
export type ReachedStep = { step: ThingStep; on: string }

export type ThingFacts = {
  /** Medusa's product status. */
  status: string
  milestones: ReachedStep[]
  /** Sold less returned, and the day of the first sale, as the ledger has them. */
  sales: { net_units: number; first_sold_on: string | null }
  today: string
}

// The buyer may regret a purchase for 14 days (angrerettloven § 21); the thanks wait until then.
const REGRET_DAYS = 14

const order = (step: ThingStep) => thingSteps.indexOf(step)

/**
 * Where a thing is on its way, and the steps that it has reached, oldest first. A thing that is returned, or taken out
 * of the shop again, goes quietly back.
 */
export function stepsOfThing({ status, milestones, sales, today }: ThingFacts): { step: ThingStep; steps: ReachedStep[] } {
  const known = milestones.filter(({ step }) => order(step) <= order("til_salgs")).sort((a, b) => order(a.step) - order(b.step))
  if (sales.net_units > 0 && sales.first_sold_on) {
    const thanks = addDays(sales.first_sold_on, REGRET_DAYS)
    const sold: ReachedStep[] = [...known, { step: "solgt", on: sales.first_sold_on }]
    return today >= thanks ? { step: "takk", steps: [...sold, { step: "takk", on: thanks }] } : { step: "solgt", steps: sold }
  }
  const step = stepOfStatus(status) ?? known.at(-1)?.step ?? "i_verkstedet"
  return { step, steps: known.filter((reached) => order(reached.step) <= order(step)) }
}
