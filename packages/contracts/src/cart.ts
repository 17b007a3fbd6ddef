import { z } from "zod"
import { addQuantity, changeQuantity } from "./checkout.js"
import { gift } from "./gift.js"
import { ENGLISH, NORWEGIAN } from "./language.js"
import { promotionCode } from "./promotion.js"

// What a shopper may send to Medusa's own cart routes. Anything else is refused, metadata above all: it follows the order,
// and a line's would set two lines of one thing apart. Of the cart's own, a gift is taken, and nothing beside it.

const text = z.string().max(160).nullish()
/** Whether anybody has the postal code is known to the backend only: its register is there. */
const address = z.strictObject({
  first_name: text, last_name: text, phone: text, company: text, address_1: text, address_2: text, city: text, province: text, postal_code: text,
  country_code: z.literal("no", "Vi sender bare i Norge.").nullish(),
})
const id = z.string().max(64)
const variantId = z.string("Velg en vare.").min(1, "Velg en vare.").max(64)

/** `POST /store/carts/:id/line-items`. */
export const addLineBody = z.strictObject({ variant_id: variantId, quantity: addQuantity })

/** `POST /store/carts/:id/line-items/:line_id`. */
export const changeLineBody = z.strictObject({ quantity: changeQuantity })

/** `POST /store/carts/:id`. */
export const updateCartBody = z.strictObject({
  region_id: id.nullish(),
  sales_channel_id: id.nullish(),
  email: z.email("Skriv e-postadressen slik: navn@eksempel.no.").max(254).nullish(),
  shipping_address: address.optional(),
  billing_address: address.optional(),
  promo_codes: z.array(z.string().max(60)).max(10).optional(),
  locale: z.enum([NORWEGIAN, ENGLISH], "Butikken har bare norsk (nb-NO) og engelsk (en-GB).").nullish(),
  metadata: z.strictObject({ gift: gift.nullable() }).optional(),
})

/** `POST /store/carts`. */
export const createCartBody = updateCartBody.extend({
  currency_code: z.literal("nok").nullish(),
  items: z
    .array(addLineBody)
    .max(100)
    .refine((items) => new Set(items.map((item) => item.variant_id)).size === items.length, "En vare kan bare stå én gang.")
    .optional(),
})

/** Of a body for a cart: where it would buy. */
export const cartPlace = z.object({ region_id: id.nullish(), sales_channel_id: id.nullish() })

/** Of a body for a cart: where it would be sent. */
export const cartAddresses = z.object({ shipping_address: address.optional(), billing_address: address.optional() })

/** `POST /store/carts/:id/shipping-methods`. */
export const shippingMethodBody = z.strictObject({ option_id: z.string("Velg hvordan du vil få varene.").max(64) })

/** `POST` and `DELETE /store/carts/:id/promotions`. */
export const promotionsBody = z.strictObject({ promo_codes: z.array(promotionCode).min(1, "Skriv rabattkoden.").max(5) })
