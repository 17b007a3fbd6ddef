import { thingSteps, type MakerThing, type ThingStep } from "@verksted/contracts/maker"

/** One knot of the thread: passed, where the thing is now, or ahead. */
export type Knot = { step: ThingStep; state: "passed" | "now" | "ahead"; on: string | null }

/** The five steps of a thing in order; only steps that are reached carry their day. */
export function threadOf(thing: Pick<MakerThing, "step" | "steps">): Knot[] {
  const now = thingSteps.indexOf(thing.step)
  return thingSteps.map((step, index) => {
    const state = index < now ? "passed" : index === now ? "now" : "ahead"
    const on = state === "ahead" ? null : (thing.steps.find((reached) => reached.step === step)?.on ?? null)
    return { step, state, on }
  })
}
