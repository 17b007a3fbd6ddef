import { z } from "zod"
import { ore } from "./amount.js"
import { productFacts } from "./product-facts.js"

export const parcelProduct = z.enum(["postkasse", "hentested"])
export type ParcelProduct = z.infer<typeof parcelProduct>
const sides = z.tuple([z.number(), z.number(), z.number()])
const days = z.int().positive()

// Working days from the order until the thing can be fetched, or is there: from the fewest to the most, as a rule.
const workingDays = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).optional()

/**
 * What a shipping option is, kept in its `data`: how the thing leaves the shop, and for a parcel which product of the
 * carrier, with limits of its own where the seller's agreement has others than the usual: grams, and sides in cm.
 */
export const deliveryKind = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("pickup"), working_days: workingDays, reminder_days: days.optional(), expiry_days: days.optional() }),
  z.object({ kind: z.literal("parcel"), product: parcelProduct, working_days: workingDays, max_g: z.int().positive().optional(), max_cm: sides.optional() }),
])
export type DeliveryKind = z.infer<typeof deliveryKind>

/**
 * One of the shop's ways of delivery, whatever is bought. `price` in øre, including VAT; it is free for things that
 * together cost `free_from` øre or more, after discount; null when it is never free for that reason.
 */
const deliveryWay = z.object({ id: z.string(), name: z.string(), kind: deliveryKind, price: ore, free_from: ore.nullable() })
export type DeliveryWay = z.infer<typeof deliveryWay>

/** `GET /store/delivery-ways` */
export const deliveryWays = z.object({ ways: z.array(deliveryWay) })
export type DeliveryWays = z.infer<typeof deliveryWays>

/** What the carrier takes unless the option says otherwise: what goes through the mailbox, and what a pickup point hands out. */
export const usual: Record<ParcelProduct, { max_g: number; max_cm: [number, number, number]; working_days: [number, number] }> = {
  postkasse: { max_g: 5_000, max_cm: [35, 25, 12], working_days: [3, 7] },
  hentested: { max_g: 35_000, max_cm: [120, 60, 60], working_days: [3, 7] },
}
const USUAL_PICKUP: [number, number] = [1, 2]
const USUAL_REMINDER_DAYS = 7
const USUAL_EXPIRY_DAYS = 30

/** Some pieces of one thing. Its class and its parcel's sides stand in `metadata.facts`; its weight, in grams, may be unknown. */
export type ParcelThing = { metadata: unknown; weight_g: number | null; quantity: number }

/** Why a way cannot carry some things: one of them alone (its place in the list), or all of them in one parcel. */
export type DeliveryObstacle = { kind: "thing"; index: number } | { kind: "together" }

const noted = z.object({ facts: z.object({ shipping_class: productFacts.shape.shipping_class.catch("hentested"), packed_cm: productFacts.shape.packed_cm.catch(null) }) })
const factsOf = (metadata: unknown) => noted.safeParse(metadata).data?.facts ?? { shipping_class: "hentested" as const, packed_cm: null }

const volume = (cm: readonly number[]) => cm.reduce((product, side) => product * side, 1)

/** Whether a parcel goes into a space, turned as it fits best. Sides in cm. */
export function fits(parcel: readonly number[], space: readonly number[]): boolean {
  const [inside, outside] = [parcel, space].map((cm) => [...cm].sort((a, b) => b - a))
  return inside?.every((side, index) => side <= (outside?.[index] ?? 0)) ?? false
}

/** What such a parcel may weigh and measure: as the seller says, or as the carrier does. */
export function parcelLimits({ product, max_g, max_cm }: Extract<DeliveryKind, { kind: "parcel" }>) {
  return { max_g: max_g ?? usual[product].max_g, max_cm: max_cm ?? usual[product].max_cm }
}

/** Days from when a thing is ready until its buyer is reminded, and until it is put back for sale. */
export function pickupDays(way: Extract<DeliveryKind, { kind: "pickup" }>) {
  return { reminder_days: way.reminder_days ?? USUAL_REMINDER_DAYS, expiry_days: way.expiry_days ?? USUAL_EXPIRY_DAYS }
}

/**
 * What keeps this way of delivery from carrying these things; null when nothing does. The checkout offers by it, and the
 * backend refuses by it. A thing whose size nobody has noted does not go by the mailbox; one whose weight nobody has
 * noted weighs nothing. Several things share one parcel: their weights and volumes are added up.
 */
export function deliveryObstacle(way: DeliveryKind, things: readonly ParcelThing[]): DeliveryObstacle | null {
  if (way.kind === "pickup") return null
  const { max_g, max_cm } = parcelLimits(way)
  const alone = things.findIndex(({ metadata, weight_g }) => {
    const { shipping_class, packed_cm } = factsOf(metadata)
    const mayGo = shipping_class === "postkasse_eller_hentested" || (way.product === "hentested" && shipping_class === "hentested")
    return !mayGo || (weight_g ?? 0) > max_g || (packed_cm !== null && !fits(packed_cm, max_cm))
  })
  if (alone >= 0) return { kind: "thing", index: alone }
  const total = (of: (thing: ParcelThing) => number) => things.reduce((sum, thing) => sum + of(thing) * thing.quantity, 0)
  const tooHeavy = total(({ weight_g }) => weight_g ?? 0) > max_g
  const tooBig = total(({ metadata }) => volume(factsOf(metadata).packed_cm ?? [0])) > volume(max_cm)
  return tooHeavy || tooBig ? { kind: "together" } : null
}

/** Working days until the things can be fetched, or are there, as a rule: [fewest, most]. */
export function deliveryDays(way: DeliveryKind): [fewest: number, most: number] {
  if (way.working_days) return way.working_days
  return way.kind === "pickup" ? USUAL_PICKUP : usual[way.product].working_days
}
