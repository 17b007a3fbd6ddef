import { type SellerProfile, sellerProfile } from "@verksted/contracts/seller"
import { aboutOf, pillarLines } from "./about-fields"

/** The form as it is typed: every field a text. Opening hours stand one on a line, «Tirsdag–fredag: kl. 11–17». */
export const fieldNames = [
  "shop_name", "legal_name", "organisation_number", "email", "phone", "street", "postal_code", "city",
  "pickup_street", "pickup_postal_code", "pickup_city", "opening_hours", "vat_registered_from", "contact_person",
  "about_nb", "pillars_nb", "about_en", "pillars_en",
] as const
export type SellerField = (typeof fieldNames)[number]
export type SellerFields = Record<SellerField, string>
export type SellerErrors = Partial<Record<SellerField, string>>

export const labels: Record<SellerField, string> = {
  shop_name: "Butikkens navn",
  legal_name: "Juridisk navn",
  organisation_number: "Organisasjonsnummer",
  email: "E-post",
  phone: "Telefon",
  street: "Gateadresse",
  postal_code: "Postnummer",
  city: "Poststed",
  pickup_street: "Gateadresse der varer hentes",
  pickup_postal_code: "Postnummer der varer hentes",
  pickup_city: "Poststed der varer hentes",
  opening_hours: "Åpningstider, én på hver linje",
  vat_registered_from: "I Merverdiavgiftsregisteret fra",
  contact_person: "Kontaktperson",
  about_nb: "Om oss",
  pillars_nb: "Tre søyler, én på hver linje",
  about_en: "Om oss på engelsk",
  pillars_en: "Tre søyler på engelsk, én på hver linje",
}

/** The form of a known seller, or an empty one. */
export function fieldsOf(profile: SellerProfile | null): SellerFields {
  const hours = profile?.opening_hours.map(({ days, hours }) => `${days}: ${hours}`).join("\n")
  return {
    shop_name: profile?.shop_name ?? "",
    legal_name: profile?.legal_name ?? "",
    organisation_number: profile?.organisation_number ?? "",
    email: profile?.email ?? "",
    phone: profile?.phone ?? "",
    street: profile?.address.street ?? "",
    postal_code: profile?.address.postal_code ?? "",
    city: profile?.address.city ?? "",
    pickup_street: profile?.pickup_address.street ?? "",
    pickup_postal_code: profile?.pickup_address.postal_code ?? "",
    pickup_city: profile?.pickup_address.city ?? "",
    opening_hours: hours ?? "",
    vat_registered_from: profile?.vat_registered_from ?? "",
    contact_person: profile?.contact_person ?? "",
    about_nb: profile?.about?.nb.intro ?? "",
    pillars_nb: pillarLines(profile?.about?.nb),
    about_en: profile?.about?.en.intro ?? "",
    pillars_en: pillarLines(profile?.about?.en),
  }
}

/** The profile that the form says, or what is wrong with which field. */
export function profileOf(typed: SellerFields): { profile: SellerProfile } | { errors: SellerErrors } {
  const text = (name: SellerField) => typed[name].trim()
  const parsed = sellerProfile.safeParse({
    shop_name: text("shop_name"),
    legal_name: text("legal_name"),
    organisation_number: text("organisation_number").replace(/\s/g, ""),
    email: text("email"),
    phone: text("phone"),
    address: { street: text("street"), postal_code: text("postal_code"), city: text("city") },
    pickup_address: { street: text("pickup_street"), postal_code: text("pickup_postal_code"), city: text("pickup_city") },
    opening_hours: text("opening_hours").split("\n").filter(Boolean).map(hoursOf),
    vat_registered_from: text("vat_registered_from") || null,
    contact_person: text("contact_person") || null,
    about: aboutOf(text),
  })
  if (parsed.success) return { profile: parsed.data }
  return { errors: Object.fromEntries(parsed.error.issues.map((issue) => fieldError(issue.path)).reverse()) }
}

function hoursOf(line: string) {
  const colon = line.indexOf(":")
  return { days: line.slice(0, Math.max(colon, 0)).trim(), hours: line.slice(colon + 1).trim() }
}

function aboutError(language: "nb" | "en", part: PropertyKey | undefined): [SellerField, string] {
  return part === "pillars" ? [`pillars_${language}`, "Skriv tre linjer slik: Mestre: Å se at noen vil ha det du har laget."] : [`about_${language}`, "Fyll ut feltet, eller la alt om dere stå tomt på begge språk."]
}

const sentences: Partial<Record<SellerField, string>> = {
  organisation_number: "Organisasjonsnummeret har ni sifre.",
  email: "Skriv e-postadressen slik: navn@eksempel.no.",
  postal_code: "Postnummeret har fire sifre.",
  pickup_postal_code: "Postnummeret har fire sifre.",
  opening_hours: "Skriv minst én linje slik: Tirsdag–fredag: kl. 11–17",
  vat_registered_from: "Velg en dato, eller la feltet stå tomt.",
}

function fieldError([first, second, third]: PropertyKey[]): [SellerField, string] {
  if (first === "about") return aboutError(second === "en" ? "en" : "nb", third)
  const name = first === "address" ? second : first === "pickup_address" ? `pickup_${String(second)}` : first
  const field = fieldNames.find((field) => field === name) ?? "shop_name"
  return [field, sentences[field] ?? "Fyll ut feltet."]
}
