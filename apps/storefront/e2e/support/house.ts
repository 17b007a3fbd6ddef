import { readFileSync } from "node:fs"

type Card = { pseudonym: string; code: string; pin: string }
type Report = { demo: { admin: { email: string; password: string }; cards: Card[] } }

const setting = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the browser tests by \`pnpm test\``)
  return value
}

/** Medusa's public address, and what the demo shop wrote down when it was loaded. */
export const backendUrl = setting("ADMIN_URL")
const report = JSON.parse(readFileSync(setting("HOUSE_REPORT"), "utf8")) as Report

export const staff = report.demo.admin

/** The card of the youth with this pseudonym. */
export function cardOf(pseudonym: string): Card {
  const card = report.demo.cards.find((each) => each.pseudonym === pseudonym)
  if (!card) throw new Error(`The demo shop has no card for ${pseudonym}`)
  return card
}
