import { addDays, osloDay, type OsloDay } from "@verksted/bottom-line/period"
import { isWorkingDay } from "./working-day"

const DAYS = 14

/**
 * The last day on which the buyer can say that the purchase is regretted, in Oslo. The right lasts fourteen days from
 * the day the last of the things is in the buyer's hands (angrerettloven § 21; Directive 2011/83/EU art. 9). That day is
 * not counted, and a period that ends on a Saturday, a Sunday or a public holiday lasts to the end of the next working
 * day (Regulation 1182/71 art. 3, which the directive's recital 41 points to).
 * @param received when the last of the things was handed over or delivered (UTC)
 */
export function lastDayToWithdraw(received: Date): OsloDay {
  let day = addDays(osloDay(received), DAYS)
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}

/**
 * Whether the right can be used at `now`: it is enough that the statement is sent before the last day is over (art. 9
 * and art. 11(2)).
 * @param received null while it is not known that everything is received: then the days have not begun to run
 */
export function withdrawalPeriod(received: Date | null, now: Date): { state: "open"; last_day: OsloDay | null } | { state: "over"; last_day: OsloDay } {
  if (!received) return { state: "open", last_day: null }
  const last_day = lastDayToWithdraw(received)
  return { state: osloDay(now) <= last_day ? "open" : "over", last_day }
}
