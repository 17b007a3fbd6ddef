import { addDays, type OsloDay, type Period } from "./period.js"

/** The periods a person picks by name. */
export const presetNames = ["today", "yesterday", "this-week", "this-month", "last-month", "this-year", "last-year"] as const
export type PresetName = (typeof presetNames)[number]

/** The period that a name means on a given Oslo day. Weeks begin on Monday; a running period ends with its calendar end. */
export function presetPeriod(name: PresetName, today: OsloDay): Period {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  switch (name) {
    case "today":
      return { from: today, to: addDays(today, 1) }
    case "yesterday":
      return { from: addDays(today, -1), to: today }
    case "this-week": {
      const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7))
      return { from: monday, to: addDays(monday, 7) }
    }
    case "this-month":
      return { from: firstOf(year, month), to: firstOf(year, month + 1) }
    case "last-month":
      return { from: firstOf(year, month - 1), to: firstOf(year, month) }
    case "this-year":
      return { from: firstOf(year, 1), to: firstOf(year + 1, 1) }
    case "last-year":
      return { from: firstOf(year - 1, 1), to: firstOf(year, 1) }
  }
}

/** The preset that is exactly this period, if any: so an address with dates lights the right button. */
export function presetOf(period: Period, today: OsloDay): PresetName | null {
  const same = (name: PresetName) => {
    const preset = presetPeriod(name, today)
    return preset.from === period.from && preset.to === period.to
  }
  return presetNames.find(same) ?? null
}

/** First day of a month; month 0 and 13 run over into the years beside. */
function firstOf(year: number, month: number): OsloDay {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10)
}
