import { readFileSync } from "node:fs"
import { z } from "zod"

const report = z.object({
  publishable_key: z.string(),
  demo: z.object({
    admin: z.object({ email: z.string(), password: z.string() }),
    cards: z.array(z.object({ pseudonym: z.string(), code: z.string(), pin: z.string() })),
  }),
})

const setting = (name: string): string =>
  z.string({ error: `${name} is not set: run the browser tests by \`pnpm test\`` }).parse(process.env[name])

/** Medusa's public address. */
export const backendUrl = setting("ADMIN_URL")

const { demo, publishable_key } = report.parse(JSON.parse(readFileSync(setting("HOUSE_REPORT"), "utf8")))

/** What the store API knows the shop by. */
export const publishableKey = publishable_key

/** The demo administrator's login. */
export const staff = demo.admin

/** The card of the demo's maker with this pseudonym. */
export function cardOf(pseudonym: string): { code: string; pin: string } {
  const card = demo.cards.find((candidate) => candidate.pseudonym === pseudonym)
  if (!card) throw new Error(`The demo shop has no card for ${pseudonym}`)
  return card
}
