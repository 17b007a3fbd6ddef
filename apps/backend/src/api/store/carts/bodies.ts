import { z } from "@medusajs/framework/zod"
import { addQuantity, changeQuantity } from "@verksted/contracts/checkout"

// What a shopper may send to Medusa's own cart routes. Anything else is refused, metadata above all: it would follow the
// order and set two lines of one thing apart.

const text = z.string().max(160).nullish()
const address = z.strictObject({
  first_name: text, last_name: text, phone: text, company: text, address_1: text, address_2: text, city: text, province: text,
  postal_code: text,
  country_code: z.literal("no", "Vi sender bare i Norge.").nullish(),
})
const id = z.string().max(64)
const variantId = z.string("Velg en vare.").min(1, "Velg en vare.").max(64)

export const addLineBody = z.strictObject({ variant_id: variantId, quantity: addQuantity })

export const changeLineBody = z.strictObject({ quantity: changeQuantity })

export const updateCartBody = z.strictObject({
  region_id: id.nullish(),
  sales_channel_id: id.nullish(),
  email: z.email("Skriv e-postadressen slik: navn@eksempel.no.").max(254).nullish(),
  shipping_address: address.optional(),
  billing_address: address.optional(),
  promo_codes: z.array(z.string().max(60)).max(10).optional(),
  locale: z.string().max(10).nullish(),
})

export const createCartBody = updateCartBody.extend({
  currency_code: z.literal("nok").nullish(),
  items: z
    .array(addLineBody)
    .max(100)
    .refine((items) => new Set(items.map((item) => item.variant_id)).size === items.length, "En vare kan bare stå én gang.")
    .optional(),
})

export const shippingMethodBody = z.strictObject({ option_id: z.string("Velg hvordan du vil få varene.").max(64) })
