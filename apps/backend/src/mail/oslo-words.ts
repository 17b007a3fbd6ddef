import { osloClock, type OsloDay } from "@verksted/bottom-line/period"
import type { Language } from "@verksted/contracts/language"

const months: Record<Language, string[]> = {
  nb: ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
}

/** An Oslo day in words: «24. november 2026», “24 November 2026”. */
export function dayWords(day: OsloDay, language: Language = "nb"): string {
  const [year, month, date] = day.split("-").map(Number)
  return `${date}${language === "nb" ? "." : ""} ${months[language][(month ?? 1) - 1]} ${year}`
}

/** An instant (UTC) on an Oslo clock: «24. november 2026 kl. 03.10», “24 November 2026 at 03:10”. */
export function momentWords(at: Date, language: Language = "nb"): string {
  const clock = osloClock(at)
  const day = dayWords(clock.slice(0, 10), language)
  const time = clock.slice(11)
  return language === "nb" ? `${day} kl. ${time.replace(":", ".")}` : `${day} at ${time}`
}
