import { addDays, osloDay, type OsloDay, osloMidnight } from "@verksted/bottom-line/period"

/** What a buyer is told of something that nobody fetches. */
export type FetchLetter = "reminder" | "expired"

type Fulfilment = Partial<Record<"packed_at" | "delivered_at" | "canceled_at", Date | null | undefined>>
type Days = { reminder_days: number; expiry_days: number }

const DAY_MS = 86_400_000

/** What was due longer ago is told no more: a house that learns to remind must not remind of last year. */
const TELL_WITHIN_DAYS = 3

/** What was made ready longer ago is past every letter, whatever the settings say: 90 days at most, and some to tell. */
export const LONGEST_WAIT_DAYS = 90 + TELL_WITHIN_DAYS + 2

const daysAfter = (at: Date, days: number) => new Date(at.getTime() + days * DAY_MS)

/** The last day in Oslo on which what was ready at this time can be fetched. */
export const lastDay = (packed_at: Date, { expiry_days }: Pick<Days, "expiry_days">): OsloDay => addDays(osloDay(packed_at), expiry_days)

const MORNING_MS = 9 * 3_600_000

/** When the time to fetch is up: the morning after the last day, since nobody wants word of it at midnight. */
const expiresAt = (packed_at: Date, days: Days): Date => new Date(osloMidnight(addDays(lastDay(packed_at, days), 1)).getTime() + MORNING_MS)

/** Whether it still lies there after its time. */
export function isExpired({ packed_at, delivered_at, canceled_at }: Fulfilment, days: Days, now: Date): boolean {
  return Boolean(packed_at && !delivered_at && !canceled_at && expiresAt(packed_at, days) <= now)
}

/** The letter that is due for what lies ready to be fetched; null when there is nothing to tell, or it is too late to. */
export function fetchLetterDue(fulfilment: Fulfilment, days: Days, now: Date): FetchLetter | null {
  const { packed_at, delivered_at, canceled_at } = fulfilment
  if (!packed_at || delivered_at || canceled_at) return null
  const isDue = (from: Date) => from <= now && now < daysAfter(from, TELL_WITHIN_DAYS)
  if (isExpired(fulfilment, days, now)) return isDue(expiresAt(packed_at, days)) ? "expired" : null
  return isDue(daysAfter(packed_at, days.reminder_days)) ? "reminder" : null
}

/** Names the letter among all that are sent: two with the same key are one. */
export const fetchLetterKey = (letter: FetchLetter, fulfilment_id: string): string => `pickup-${letter}:${fulfilment_id}`
