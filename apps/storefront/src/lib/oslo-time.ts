import type { Locale } from "next-intl"

const isoDay = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "Europe/Oslo" })

function formatsOf(language: string) {
  const day = { day: "numeric", month: "long" } as const
  return {
    day: new Intl.DateTimeFormat(language, { ...day, timeZone: "UTC" }),
    dayOfYear: new Intl.DateTimeFormat(language, { ...day, year: "numeric", timeZone: "UTC" }),
    moment: new Intl.DateTimeFormat(language, { ...day, year: "numeric", timeZone: "Europe/Oslo" }),
    clock: new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Oslo" }),
  }
}

const formats = { nb: formatsOf("nb-NO"), en: formatsOf("en-GB") } satisfies Record<Locale, unknown>

/** An Oslo day, `2026-11-23`, in words: «23. november» or “23 November”, with the year when it is not `thisYear`. */
export function dayInWords(date: string, thisYear: number, locale: Locale): string {
  const { day, dayOfYear } = formats[locale]
  return (date.startsWith(`${thisYear}-`) ? day : dayOfYear).format(new Date(`${date}T00:00:00Z`))
}

/** An instant (ISO 8601, UTC) in Oslo: «23. november 2026 kl. 21.52», “23 November 2026 at 21:52”. */
export function instantInWords(instant: string, locale: Locale): string {
  const { moment } = formats[locale]
  const at = new Date(instant)
  return locale === "nb" ? `${moment.format(at)} kl. ${clockInWords(instant, locale)}` : `${moment.format(at)} at ${clockInWords(instant, locale)}`
}

/** The time of an instant (ISO 8601, UTC) in Oslo: «21.52», “21:52”. */
export function clockInWords(instant: string, locale: Locale): string {
  const time = formats[locale].clock.format(new Date(instant))
  return locale === "nb" ? time.replace(":", ".") : time
}

/** The day it is in Oslo, `2026-11-23`. */
export function osloDay(now: Date): string {
  return isoDay.format(now)
}

/** The year it is in Oslo. */
export function osloYear(now: Date): number {
  return Number(osloDay(now).slice(0, 4))
}
