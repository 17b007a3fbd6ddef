import type { Language } from "./language.js"
import type { OpeningHours } from "./seller.js"

const english: Readonly<Record<string, string>> = {
  mandag: "Monday", tirsdag: "Tuesday", onsdag: "Wednesday", torsdag: "Thursday", fredag: "Friday", lørdag: "Saturday", søndag: "Sunday",
  hverdager: "Weekdays", helligdager: "Public holidays", og: "and", til: "to", stengt: "closed", "etter avtale": "by appointment",
}

const word = new RegExp(`(?<!\\p{L})(${Object.keys(english).join("|")})(?!\\p{L})`, "giu")

const inEnglish = (norwegian: string) =>
  norwegian.replace(/(?<!\p{L})kl\.? ?/giu, "").replace(/(\d)\.(\d\d)/g, "$1:$2").replace(word, (found) => english[found.toLowerCase()] ?? found)

/** A line of the opening hours in a language: the seller writes them in Norwegian, and days and times have known words. */
export function openingHoursIn(language: Language, { days, hours }: OpeningHours): OpeningHours {
  return language === "nb" ? { days, hours } : { days: inEnglish(days), hours: inEnglish(hours) }
}
