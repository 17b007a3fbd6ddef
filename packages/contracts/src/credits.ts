import { z } from "zod"
import { basisPoints } from "./amount.js"

const sumsToWhole = (shares: readonly { weight_bp: number }[]) =>
  shares.reduce((sum, share) => sum + share.weight_bp, 0) === 10_000

const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length

/** `POST /admin/products/:id/credits`: replaces the product's credits. Makers' weights stand apart from workshops'. */
export const setCredits = z.strictObject({
  workshops: z
    .array(z.strictObject({ workshop_id: z.string(), weight_bp: basisPoints }))
    .max(10)
    .refine((shares) => shares.length === 0 || sumsToWhole(shares), "Andelene til verkstedene må bli 100 % til sammen.")
    .refine((shares) => distinct(shares.map((share) => share.workshop_id)), "Et verksted kan bare stå én gang."),
  makers: z
    .array(z.strictObject({ maker_id: z.string(), weight_bp: basisPoints }))
    .max(20)
    .refine((shares) => shares.length === 0 || sumsToWhole(shares), "Andelene til dem som laget tingen, må bli 100 % til sammen.")
    .refine((shares) => distinct(shares.map((share) => share.maker_id)), "Et pseudonym kan bare stå én gang."),
})
export type SetCredits = z.infer<typeof setCredits>

/** `GET /admin/products/:id/credits`. */
export const creditsResponse = z.object({
  workshops: z.array(z.object({ workshop_id: z.string(), name: z.string(), handle: z.string(), weight_bp: basisPoints })),
  makers: z.array(z.object({ maker_id: z.string(), pseudonym: z.string(), weight_bp: basisPoints })),
})
export type CreditsResponse = z.infer<typeof creditsResponse>

/** `POST /admin/makers`: a pseudonym, never a real name. */
export const createMaker = z.strictObject({ pseudonym: z.string().trim().min(2, "Pseudonymet må ha minst to tegn.").max(30, "Pseudonymet kan ha høyst 30 tegn.") })
export type CreateMaker = z.infer<typeof createMaker>

/** `GET /admin/makers`. */
export const makerList = z.object({ makers: z.array(z.object({ id: z.string(), pseudonym: z.string(), has_card: z.boolean() })) })
export type MakerList = z.infer<typeof makerList>

/** `POST /admin/makers/:id/card`: the code is told once. */
export const issuedCard = z.object({ code: z.string() })
export type IssuedCard = z.infer<typeof issuedCard>
