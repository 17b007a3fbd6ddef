const ZONE = "Europe/Oslo"
const HOUR = 3_600_000

/** A calendar day in Oslo, `2026-11-23`. Days compare as text. */
export type OsloDay = string

/** A period [from, to) of Oslo days (R6): November is from `2026-11-01` to `2026-12-01`. */
export type Period = { from: OsloDay; to: OsloDay }

const clock = new Intl.DateTimeFormat("en-CA", {
  timeZone: ZONE, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
})

/** Day and time on an Oslo clock: 2026-12-31T23:30Z → `2027-01-01T00:30`. */
export function osloClock(instant: Date): string {
  const parts = new Map(clock.formatToParts(instant).map((part) => [part.type, part.value]))
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}T${parts.get("hour")}:${parts.get("minute")}`
}

/** The Oslo day of an instant. */
export function osloDay(instant: Date): OsloDay {
  return osloClock(instant).slice(0, 10)
}

/**
 * The instant (UTC) at which an Oslo day begins. Summer time changes at 02 and 03, so midnight always exists once.
 * @throws RangeError when the day is not in the calendar
 */
export function osloMidnight(day: OsloDay): Date {
  const utc = utcOf(day)
  const midnight = [2, 1].map((offset) => new Date(utc - offset * HOUR)).find((candidate) => osloClock(candidate) === `${day}T00:00`)
  if (!midnight) throw new RangeError(`Not a day in Oslo: ${day}`)
  return midnight
}

/** The day some days later, or earlier. */
export function addDays(day: OsloDay, days: number): OsloDay {
  return new Date(utcOf(day) + days * 24 * HOUR).toISOString().slice(0, 10)
}

/** The instants [from, to) of a period, for events kept in UTC. */
export function instantsOf(period: Period): { from: Date; to: Date } {
  return { from: osloMidnight(period.from), to: osloMidnight(period.to) }
}

function utcOf(day: OsloDay): number {
  const utc = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== day) throw new RangeError(`Not a day: ${day}`)
  return utc
}
