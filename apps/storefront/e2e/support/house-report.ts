import { readFileSync } from "node:fs"
import { z } from "zod"

const report = z.object({
  demo: z.object({
    admin: z.object({ email: z.string(), password: z.string() }),
    cards: z.array(z.object({ pseudonym: z.string(), code: z.string(), pin: z.string() })),
  }),
})

const file = z.string({ error: "HOUSE_REPORT names the file that open-house has written." })

/** The demo's logins, as the house wrote them when it opened. */
export const houseReport = () => report.parse(JSON.parse(readFileSync(file.parse(process.env.HOUSE_REPORT), "utf8")))

/** The card of one of the demo's makers. */
export function cardOf(pseudonym: string): { code: string; pin: string } {
  const card = houseReport().demo.cards.find((candidate) => candidate.pseudonym === pseudonym)
  if (!card) throw new Error(`The demo has no card for ${pseudonym}`)
  return card
}
