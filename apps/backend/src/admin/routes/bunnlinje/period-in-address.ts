import { presetPeriod, type PresetName } from "@verksted/bottom-line/presets"
import type { Period } from "@verksted/bottom-line/period"
import { periodQuery } from "@verksted/contracts/ledger"

/** The periods with a name, in the order of the buttons, and what each is called in the address. */
export const presets: { name: PresetName; slug: string; label: string }[] = [
  { name: "today", slug: "i-dag", label: "I dag" },
  { name: "yesterday", slug: "i-gar", label: "I går" },
  { name: "this-week", slug: "denne-uka", label: "Denne uka" },
  { name: "this-month", slug: "denne-maneden", label: "Denne måneden" },
  { name: "last-month", slug: "forrige-maned", label: "Forrige måned" },
  { name: "this-year", slug: "i-ar", label: "I år" },
  { name: "last-year", slug: "i-fjor", label: "I fjor" },
]

/** What the address asks for: a named period, which moves with the calendar, or fixed days; else this month. */
export function periodFromAddress(search: URLSearchParams, today: string): { period: Period; preset: PresetName | null } {
  const preset = presets.find((candidate) => candidate.slug === search.get("periode"))
  if (preset) return { period: presetPeriod(preset.name, today), preset: preset.name }
  const fixed = periodQuery.safeParse({ from: search.get("fra"), to: search.get("til") })
  if (fixed.success) return { period: fixed.data, preset: null }
  return { period: presetPeriod("this-month", today), preset: "this-month" }
}

/** The address of fixed days; `to` is the day after the last, as in the API. */
export const addressOfPeriod = (period: Period) => ({ fra: period.from, til: period.to })
