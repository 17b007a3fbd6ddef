import type { ParcelThing } from "@verksted/contracts/delivery"
import { z } from "zod"

const weight = z.number().nullish()
const item = z.object({
  quantity: z.number(),
  variant: z.object({ weight }).nullish(),
  product: z.object({ weight, metadata: z.unknown() }).nullish(),
})

/** What Medusa's cart tells of how its things go into a parcel. */
export const cartOfThings = z.object({ cart: z.object({ items: z.array(item).nullish() }) })

/** Whole variants and products: of the parts of either Medusa's store API hands out none. */
export const CART_OF_THINGS_FIELDS = ["id", "items.quantity", "*items.variant", "*items.product"].join(",")

/** The things of a cart as the carrier sees them; weights in grams. */
export function parcelThings({ cart }: z.infer<typeof cartOfThings>): ParcelThing[] {
  return (cart.items ?? []).map(({ quantity, variant, product }) => ({
    quantity,
    weight_g: variant?.weight ?? product?.weight ?? null,
    metadata: product?.metadata ?? null,
  }))
}
