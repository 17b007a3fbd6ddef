import type { AboutTexts } from "@verksted/contracts/seller"

type AboutField = "about_nb" | "pillars_nb" | "about_en" | "pillars_en"

/** The pillars as they are typed: one on a line, «Mestre: Å se at noen vil ha det du har laget.» */
export const pillarLines = (about: AboutTexts | undefined): string => (about?.pillars ?? []).map(({ title, text }) => `${title}: ${text}`).join("\n")

function pillarsOf(lines: string) {
  return lines.split("\n").filter((line) => line.trim()).map((line) => {
    const colon = line.indexOf(":")
    return { title: line.slice(0, Math.max(colon, 0)).trim(), text: line.slice(colon + 1).trim() }
  })
}

/** What the form says about the seller, unchecked; null while nothing is written in either language. */
export function aboutOf(text: (field: AboutField) => string) {
  const fields: AboutField[] = ["about_nb", "pillars_nb", "about_en", "pillars_en"]
  if (fields.every((field) => text(field) === "")) return null
  return {
    nb: { intro: text("about_nb"), pillars: pillarsOf(text("pillars_nb")) },
    en: { intro: text("about_en"), pillars: pillarsOf(text("pillars_en")) },
  }
}
