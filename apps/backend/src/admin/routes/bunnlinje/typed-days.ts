import { addDays, type Period } from "@verksted/bottom-line/period"

/** The first and the last day as they stand in the fields; the last is part of the period as people read it. */
export type Days = { first: string; last: string }

/** What is typed, the period that the page showed then, and the one that was last asked for by it. */
export type TypedDays = Days & { shown: Period; asked: Period }

/** Whole years only: while «2026» is typed, the field passes the years 2, 20 and 202. */
const isWhole = (day: string) => /^20\d\d-/.test(day)

const isSame = (one: Period, other: Period) => one.from === other.from && one.to === other.to

/** The days of a period that was chosen elsewhere. */
export const daysOf = (period: Period): TypedDays => ({ first: period.from, last: addDays(period.to, -1), shown: period, asked: period })

/** The last day is before the first, and no half-typed year makes it so. */
export const isBackwards = ({ first, last }: Days): boolean => isWhole(first) && isWhole(last) && first > last

/**
 * What stands in the fields when the page shows `period`. The page comes to a period a moment after it was asked for: what
 * is typed in between stays. A period that was chosen elsewhere takes its place.
 */
export function typedUnder(typed: TypedDays, period: Period): TypedDays {
  if (isSame(period, typed.asked)) return isSame(typed.shown, typed.asked) ? typed : { ...typed, shown: period }
  return isSame(period, typed.shown) ? typed : daysOf(period)
}

/** What stands in the fields after a day was typed, and the period to ask for where both days make one. */
export function withDays(typed: TypedDays, days: Days): { typed: TypedDays; ask: Period | null } {
  const isPeriod = isWhole(days.first) && isWhole(days.last) && days.first <= days.last
  const ask = isPeriod ? { from: days.first, to: addDays(days.last, 1) } : null
  return { typed: { ...typed, ...days, asked: ask ?? typed.asked }, ask }
}
