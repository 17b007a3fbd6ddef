import { addDays, type OsloDay } from "@verksted/bottom-line/period"

/** Holidays that fall on the same date each year: 1 January, 1 and 17 May, 25 and 26 December. */
const fixed = new Set(["01-01", "05-01", "05-17", "12-25", "12-26"])
/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday. */
const movable = new Set([-3, -2, 0, 1, 39, 49, 50])

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher's rule). */
export function easterSunday(year: number): OsloDay {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const leap = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const age = (leap + 19 * golden + 15) % 30
  const moon = age - (age > 28 || (age === 28 && golden > 10) ? 1 : 0)
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const fromMarch = moon - weekday + 28
  return addDays(`${year}-03-01`, fromMarch - 1)
}

/** Whether a day is neither Saturday, Sunday nor a public holiday in Norway (helligdagsloven § 2, and 1 and 17 May). */
export function isWorkingDay(day: OsloDay): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  if (at.getUTCDay() % 6 === 0 || fixed.has(day.slice(5))) return false
  const easter = Date.parse(`${easterSunday(at.getUTCFullYear())}T00:00:00Z`)
  return !movable.has((at.getTime() - easter) / 86_400_000)
}
