import { z } from "zod"
import { osloDate } from "./amount.js"
import { language } from "./language.js"

/** `POST /auth/maker/card`: the spoken code of the card, 2×4 characters without 0, O, 1 and I, and the youth's PIN. */
export const cardSignIn = z.strictObject({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[2-9A-HJ-NP-Z]{4}-?[2-9A-HJ-NP-Z]{4}$/, "Koden på kortet har åtte tegn."),
  pin: z.string().regex(/^\d{4,6}$/, "PIN-koden har fire til seks sifre."),
})
export type CardSignIn = z.infer<typeof cardSignIn>

/** The way of a thing, in order. */
export const thingSteps = ["i_verkstedet", "til_gjennomgang", "til_salgs", "solgt", "takk"] as const
export type ThingStep = (typeof thingSteps)[number]

/** One of the youth's own things. No amounts, no buyer, no place, no counts. */
export const makerThing = z.object({
  id: z.string(),
  title: z.string(),
  image_url: z.string().nullable(),
  image_alt: z.string(),
  workshop_name: z.string(),
  step: z.enum(thingSteps),
  /** The steps reached, oldest first, by day. */
  steps: z.array(z.object({ step: z.enum(thingSteps), on: osloDate })),
  /** True for a series of which more pieces are for sale. */
  more_in_shop: z.boolean(),
})
export type MakerThing = z.infer<typeof makerThing>

/** `GET /maker/things`: the signed-in maker's own, newest step first. */
export const makerThings = z.object({ pseudonym: z.string(), things: z.array(makerThing) })
export type MakerThings = z.infer<typeof makerThings>

/** `GET /maker/things/:id`: 404 for anyone else's. */
export const makerThingResponse = z.object({ thing: makerThing })

/** Why someone leaves Mine ting: by the quick exit, by signing out, or because the page was left alone. */
export const leaveReason = z.enum(["quick", "sign-out", "rest"])
export type LeaveReason = z.infer<typeof leaveReason>

/** The query of the address that leads out; anything unknown is an ordinary sign-out. */
export const leaveQuestion = z.object({ reason: leaveReason.catch("sign-out"), locale: language.catch("nb") })
