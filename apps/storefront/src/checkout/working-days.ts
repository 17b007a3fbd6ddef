const DAY = 86_400_000
const SATURDAY = 6

const isWorkingDay = (at: number) => {
  const weekday = new Date(at).getUTCDay()
  return weekday !== 0 && weekday !== SATURDAY
}

/** The Oslo day (`2026-11-24`) some working days after another. Public holidays are not known here: it is a rule of thumb that the page gives. */
export function workingDaysAfter(day: string, days: number): string {
  let at = Date.parse(`${day}T00:00:00Z`)
  for (let left = days; left > 0; ) {
    at += DAY
    if (isWorkingDay(at)) left -= 1
  }
  return new Date(at).toISOString().slice(0, 10)
}
