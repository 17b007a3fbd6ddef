import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { storedAs } from "../../config/stored-as"

const kroner = z.coerce.number()
const text = z.string().nullish()
const date = z.coerce.date()
const noneAsEmpty = <T extends z.ZodType>(item: T) => z.array(item).nullish().transform((items) => items ?? [])

const pieces = z.object({
  fulfilled_quantity: kroner, delivered_quantity: kroner, return_requested_quantity: kroner, return_received_quantity: kroner,
  return_dismissed_quantity: kroner,
})
const item = z.object({
  id: z.string(), detail: pieces,
  product_title: text, title: z.string(), variant_title: text, thumbnail: text, product_handle: text,
  quantity: kroner, unit_price: kroner,
  adjustments: noneAsEmpty(z.object({ amount: kroner })),
  tax_lines: noneAsEmpty(z.object({ rate: kroner })),
})
const payment = z.object({ provider_id: z.string(), captures: noneAsEmpty(z.object({ created_at: date })) })
const label = z.object({ tracking_number: text, tracking_url: text })
const fulfilment = z.object({
  packed_at: date.nullish(), shipped_at: date.nullish(), delivered_at: date.nullish(), canceled_at: date.nullish(), labels: noneAsEmpty(label),
})
const address = z.object({ first_name: text, last_name: text, address_1: text, postal_code: text, city: text })

const webOrder = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: date,
  status: z.string(),
  /** The language it was bought in, as Medusa names it. */
  locale: text,
  email: z.string(),
  total: kroner,
  items: noneAsEmpty(item),
  shipping_methods: noneAsEmpty(z.object({ name: z.string(), shipping_option_id: text, total: kroner })),
  shipping_address: address.nullish(),
  billing_address: address.nullish(),
  metadata: z.unknown().optional(),
  payment_collections: noneAsEmpty(z.object({ captured_amount: kroner.nullish(), refunded_amount: kroner.nullish(), payments: noneAsEmpty(payment) })),
  fulfillments: noneAsEmpty(fulfilment),
  cart: z.object({ id: z.string() }),
})

/** A web order as its page and its e-mail see it. Amounts in kroner, as Medusa has them. */
export type WebOrder = z.infer<typeof webOrder>

const fields = [
  "id", "display_id", "created_at", "status", "locale", "email", "total", "items.*", "items.detail.*", "items.adjustments.*", "items.tax_lines.*",
  "shipping_methods.*", "shipping_methods.total", "shipping_address.*", "billing_address.*", "metadata", "payment_collections.captured_amount",
  "payment_collections.refunded_amount", "payment_collections.payments.provider_id",
  "payment_collections.payments.captures.created_at", "fulfillments.packed_at", "fulfillments.shipped_at",
  "fulfillments.delivered_at", "fulfillments.canceled_at", "fulfillments.labels.tracking_number",
  "fulfillments.labels.tracking_url", "cart.id",
]

/** The order, when it was made in the web shop; null for a counter sale and for no order. */
export async function loadWebOrder(container: MedusaContainer, order_id: string): Promise<WebOrder | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields, filters: { id: order_id } })
  return data[0]?.cart ? storedAs(webOrder, data[0], "order") : null
}
