import { z } from "zod"
import { deliveryDays, type DeliveryKind, deliveryKind, deliveryObstacle, type ParcelThing } from "@verksted/contracts/delivery"
import { oreFromKroner } from "@verksted/money/kroner"

/** What the checkout reads of Medusa's shipping options for a cart. Amounts in kroner; `data` is null for one that is not the house's. */
export const storeShippingOption = z.object({
  id: z.string(),
  name: z.string(),
  amount: z.number().nullish(),
  data: deliveryKind.nullable().catch(null),
  type: z.object({ description: z.string().nullish() }).nullish(),
})
export type StoreShippingOption = z.infer<typeof storeShippingOption>

/** One way to get the things. Price in øre, including VAT; `days` are working days from now, as a rule. */
export type DeliveryOption = {
  id: string
  name: string
  hint: string | null
  kind: DeliveryKind["kind"]
  price: number
  days: readonly [fewest: number, most: number]
}

/** The ways that can carry all these things: pickup first, then parcels by price. The backend asks the same before it takes the order. */
export function deliveryOptions(options: readonly StoreShippingOption[], things: readonly ParcelThing[]): DeliveryOption[] {
  return options
    .flatMap(({ id, name, amount, data, type }): DeliveryOption[] =>
      data && !deliveryObstacle(data, things)
        ? [{ id, name, hint: type?.description ?? null, kind: data.kind, price: oreFromKroner(amount ?? 0), days: deliveryDays(data) }]
        : [],
    )
    .sort((a, b) => (a.kind === b.kind ? a.price - b.price : a.kind === "pickup" ? -1 : 1))
}
