import { z } from "zod"
import { oreFromKroner } from "@verksted/money/kroner"
import type { ShippingClass } from "./shipping-class"

const kind = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("pickup") }),
  z.object({ kind: z.literal("parcel"), product: z.enum(["postkasse", "hentested"]) }),
])
type Kind = z.infer<typeof kind>

/** What the checkout reads of Medusa's shipping options for a cart. Amounts in kroner; `data` is null for one that is not the house's. */
export const storeShippingOption = z.object({
  id: z.string(),
  name: z.string(),
  amount: z.number().nullish(),
  data: kind.nullable().catch(null),
  type: z.object({ description: z.string().nullish() }).nullish(),
})
export type StoreShippingOption = z.infer<typeof storeShippingOption>

/** One way to get the things. Price in øre, including VAT. */
export type DeliveryOption = { id: string; name: string; hint: string | null; kind: Kind["kind"]; price: number }

/** Whether everything in the cart may go this way; the backend asks the same before it takes the order. */
function carries(way: Kind, classes: readonly ShippingClass[]): boolean {
  if (way.kind === "pickup") return true
  if (classes.includes("bare_henting")) return false
  return way.product === "hentested" || classes.every((size) => size === "postkasse_eller_hentested")
}

/** The ways that are open to things of these classes: pickup first, then parcels by price. */
export function deliveryOptions(options: readonly StoreShippingOption[], classes: readonly ShippingClass[]): DeliveryOption[] {
  return options
    .flatMap(({ id, name, amount, data, type }) =>
      data && carries(data, classes)
        ? [{ id, name, hint: type?.description ?? null, kind: data.kind, price: oreFromKroner(amount ?? 0) }]
        : [],
    )
    .sort((a, b) => (a.kind === b.kind ? a.price - b.price : a.kind === "pickup" ? -1 : 1))
}
