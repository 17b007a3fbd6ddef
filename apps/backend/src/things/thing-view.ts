import type { MakerThing } from "@verksted/contracts/maker"
import { productFacts } from "@verksted/contracts/product-facts"
import { stepsOfThing, type ThingFacts } from "./thing-steps"

export type ThingRow = Omit<ThingFacts, "today"> & {
  id: string
  title: string
  thumbnail: string | null
  metadata: Record<string, unknown> | null
  workshops: { name: string; weight_bp: number }[]
  /** Pieces in the shop; they decide a word and are never shown. */
  in_stock: number
}

const namesOf = (workshops: ThingRow["workshops"]) =>
  [...workshops].sort((a, b) => b.weight_bp - a.weight_bp).map(({ name }) => name).join(" og ")

/** What a youth sees of a thing of their own: no amounts, no counts, no buyer. */
export function thingView(row: ThingRow, today: string): MakerThing {
  const { data: facts } = productFacts.safeParse(row.metadata?.facts)
  const { step, steps } = stepsOfThing({ ...row, today })
  const sold = step === "solgt" || step === "takk"
  return {
    id: row.id,
    title: row.title,
    image_url: row.thumbnail,
    image_alt: facts?.image_alts[0] ?? row.title,
    workshop_name: namesOf(row.workshops),
    step,
    steps,
    more_in_shop: sold && row.status === "published" && facts?.one_of_a_kind === false && row.in_stock > 0,
  }
}

/** Newest step first; things without any day come last. */
export function byNewestStep(a: MakerThing, b: MakerThing): number {
  return (b.steps.at(-1)?.on ?? "").localeCompare(a.steps.at(-1)?.on ?? "") || a.title.localeCompare(b.title, "nb")
}
