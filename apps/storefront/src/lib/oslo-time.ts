const day = new Intl.DateTimeFormat("nb-NO", { day: "numeric", month: "long", timeZone: "UTC" })
const dayOfYear = new Intl.DateTimeFormat("nb-NO", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
const moment = new Intl.DateTimeFormat("nb-NO", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/Oslo" })
const clock = new Intl.DateTimeFormat("nb-NO", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Oslo" })
const isoDay = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "Europe/Oslo" })

/** An Oslo day, `2026-11-23`, in words: «23. november», with the year when it is not `thisYear`. */
export function dayInWords(date: string, thisYear: number): string {
  const format = date.startsWith(`${thisYear}-`) ? day : dayOfYear
  return format.format(new Date(`${date}T00:00:00Z`))
}

/** An instant (ISO 8601, UTC) in Oslo: «23. november 2026 kl. 21.52». */
export function instantInWords(instant: string): string {
  const at = new Date(instant)
  return `${moment.format(at)} kl. ${clock.format(at).replace(":", ".")}`
}

/** The day it is in Oslo, `2026-11-23`. */
export function osloDay(now: Date): string {
  return isoDay.format(now)
}

/** The year it is in Oslo. */
export function osloYear(now: Date): number {
  return Number(osloDay(now).slice(0, 4))
}
