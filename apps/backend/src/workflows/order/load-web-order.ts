import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { storedAs } from "../../config/stored-as"

const kroner = z.coerce.number()
const text = z.string().nullish()
const date = z.coerce.date()
const noneAsEmpty = <T extends z.ZodType>(item: T) => z.array(item).nullish().transform((items) => items ?? [])

const item = z.object({
  product_title: text, title: z.string(), variant_title: text, thumbnail: text, product_handle: text,
  quantity: kroner, unit_price: kroner,
  adjustments: noneAsEmpty(z.object({ amount: kroner })),
  tax_lines: noneAsEmpty(z.object({ rate: kroner })),
})
const payment = z.object({ provider_id: z.string(), captures: noneAsEmpty(z.object({ created_at: date })) })
const fulfilment = z.object({ packed_at: date.nullish(), shipped_at: date.nullish(), delivered_at: date.nullish(), canceled_at: date.nullish() })
const address = z.object({ first_name: text, last_name: text, address_1: text, postal_code: text, city: text })

const webOrder = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: date,
  status: z.string(),
  email: z.string(),
  total: kroner,
  items: noneAsEmpty(item),
  shipping_methods: noneAsEmpty(z.object({ name: z.string(), shipping_option_id: text, total: kroner })),
  shipping_address: address.nullish(),
  payment_collections: noneAsEmpty(z.object({ captured_amount: kroner.nullish(), refunded_amount: kroner.nullish(), payments: noneAsEmpty(payment) })),
  fulfillments: noneAsEmpty(fulfilment),
  cart: z.object({ id: z.string() }),
})

/** A web order as its page and its e-mail see it. Amounts in kroner, as Medusa has them. */
export type WebOrder = z.infer<typeof webOrder>

const fields = [
  "id", "display_id", "created_at", "status", "email", "total", "items.*", "items.adjustments.*", "items.tax_lines.*",
  "shipping_methods.*", "shipping_methods.total", "shipping_address.*", "payment_collections.captured_amount",
  "payment_collections.refunded_amount", "payment_collections.payments.provider_id",
  "payment_collections.payments.captures.created_at", "fulfillments.packed_at", "fulfillments.shipped_at",
  "fulfillments.delivered_at", "fulfillments.canceled_at", "cart.id",
]

/** The order, when it was made in the web shop; null for a counter sale and for no order. */
export async function loadWebOrder(container: MedusaContainer, order_id: string): Promise<WebOrder | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields, filters: { id: order_id } })
  return data[0]?.cart ? storedAs(webOrder, data[0], "order") : null
}
