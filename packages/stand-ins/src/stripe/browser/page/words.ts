import type { CardProblem } from "./card-details.js"

/** The test cards that a buyer may click on; what each of them does is known by its number to the stand-in itself. */
export const offered = [
  { number: "4242 4242 4242 4242", does: "pays" },
  { number: "4000 0000 0000 0002", does: "declined" },
  { number: "4000 0025 0000 3155", does: "asks" },
] as const

type Words = {
  mark: string
  notice: string
  choose: string
  offers: Record<(typeof offered)[number]["does"], string>
  number: string
  expiry: string
  expiryHint: string
  cvc: string
  wallet: string
  walletNotice: string
  problems: Record<CardProblem["code"], string>
  declines: Record<string, string>
  declined: string
  failed: string
  bank: { title: string; text: string; approve: string; refuse: string }
}

const nb: Words = {
  mark: "Prøvekort",
  notice: "Ingen penger trekkes. Skriv aldri inn et ekte kort.",
  choose: "Velg hva som skal skje:",
  offers: { pays: "Går gjennom", declined: "Blir avvist", asks: "Banken spør" },
  number: "Kortnummer",
  expiry: "Utløper",
  expiryHint: "MM / ÅÅ",
  cvc: "Sikkerhetskode",
  wallet: "Betal med prøvelommebok",
  walletNotice: "Står for Apple Pay og Google Pay. Ingen penger trekkes.",
  problems: {
    incomplete_number: "Kortnummeret er ikke fullstendig.",
    invalid_number: "Kortnummeret er ikke gyldig.",
    incomplete_expiry: "Skriv måned og år som kortet utløper.",
    invalid_expiry_year_past: "Kortet har gått ut på dato.",
    incomplete_cvc: "Skriv sikkerhetskoden på kortet.",
  },
  declines: { insufficient_funds: "Det er ikke nok penger på kortet.", expired_card: "Kortet er utløpt.", incorrect_cvc: "Sikkerhetskoden stemmer ikke." },
  declined: "Kortet ble avvist.",
  failed: "Betalingen gikk ikke gjennom.",
  bank: { title: "Godkjenn betalingen", text: "Her spør banken din om det er du som betaler. Dette er en prøve, og ingen penger trekkes.", approve: "Godkjenn", refuse: "Avvis" },
}

const en: Words = {
  mark: "Test card",
  notice: "No money is taken. Never type in a real card.",
  choose: "Choose what should happen:",
  offers: { pays: "Goes through", declined: "Is declined", asks: "The bank asks" },
  number: "Card number",
  expiry: "Expires",
  expiryHint: "MM / YY",
  cvc: "Security code",
  wallet: "Pay with the test wallet",
  walletNotice: "Stands in for Apple Pay and Google Pay. No money is taken.",
  problems: {
    incomplete_number: "The card number is incomplete.",
    invalid_number: "The card number isn’t valid.",
    incomplete_expiry: "Write the month and year the card expires.",
    invalid_expiry_year_past: "The card has expired.",
    incomplete_cvc: "Write the security code on the card.",
  },
  declines: { insufficient_funds: "There isn’t enough money on the card.", expired_card: "The card has expired.", incorrect_cvc: "The security code isn’t right." },
  declined: "The card was declined.",
  failed: "The payment didn’t go through.",
  bank: { title: "Approve the payment", text: "This is where your bank asks whether it’s you who is paying. It’s a test, and no money is taken.", approve: "Approve", refuse: "Refuse" },
}

/** Everything that the stand-in says to a buyer, in Norwegian unless English is asked for. */
export const wordsIn = (locale: string | undefined): Words => (locale?.startsWith("en") ? en : nb)
export type { Words }

/** Why a card was declined, in the buyer's language. */
export function declineIn(words: Words, { type, code, decline_code }: { type?: string; code?: string; decline_code?: string }): string {
  return words.declines[decline_code ?? ""] ?? words.declines[code ?? ""] ?? (type === "card_error" ? words.declined : words.failed)
}
