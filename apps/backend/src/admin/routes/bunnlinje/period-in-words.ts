import { addDays, type OsloDay, type Period } from "@verksted/bottom-line/period"

const inUtc = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("nb-NO", { timeZone: "UTC", ...options })
const day = inUtc({ day: "numeric", month: "long" })
const dayOfYear = inUtc({ day: "numeric", month: "long", year: "numeric" })

/** A period as it is said: «23. november 2026», «1.–30. november 2026», «30. desember 2026 – 2. januar 2027». */
export function periodInWords({ from, to }: Period): string {
  const last = addDays(to, -1)
  if (from === last) return dayOfYear.format(dateOf(from))
  if (from.slice(0, 7) === last.slice(0, 7)) return `${Number(from.slice(8))}.–${dayOfYear.format(dateOf(last))}`
  const first = from.slice(0, 4) === last.slice(0, 4) ? day : dayOfYear
  return `${first.format(dateOf(from))} – ${dayOfYear.format(dateOf(last))}`
}

const dateOf = (osloDay: OsloDay) => new Date(`${osloDay}T00:00:00Z`)
