import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ExportedCart } from "@verksted/contracts/exported"
import { giftIn } from "@verksted/contracts/gift"
import { storedAs } from "../config/stored-as"
import { literally } from "./literally"

const text = z.string().nullish().transform((value) => value ?? null)
const cart = z.object({
  created_at: z.coerce.date(), completed_at: z.unknown(), email: z.string(), metadata: z.unknown(),
  items: z.array(z.object({ title: z.string(), product_title: text, variant_title: text, quantity: z.coerce.number() })).nullish(),
  shipping_address: z.object({ first_name: text, last_name: text, address_1: text, postal_code: text, city: text, phone: text }).nullish(),
})

const fields = ["created_at", "completed_at", "email", "metadata", "items.title", "items.product_title", "items.variant_title", "items.quantity", "shipping_address.*"]

/** The carts of this e-mail address that are not ordered: what deleting the account removes. */
export async function exportCarts(container: MedusaContainer, email: string): Promise<ExportedCart[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields, filters: { email: { $ilike: literally(email) } } })
  return data.map((row) => storedAs(cart, row, "cart")).filter(({ completed_at }) => !completed_at).map(cartView)
}

function cartView({ created_at, email, items, shipping_address, metadata }: z.infer<typeof cart>): ExportedCart {
  return {
    started_at: created_at.toISOString(),
    email,
    lines: (items ?? []).map(({ title, product_title, variant_title, quantity }) => ({ title: product_title ?? title, variant_title, quantity })),
    address: shipping_address ? addressView(shipping_address) : null,
    gift: giftIn(metadata),
  }
}

/** Medusa makes the address before anything is written in it: then there is none. */
function addressView({ address_1: street, ...place }: NonNullable<z.infer<typeof cart>["shipping_address"]>): ExportedCart["address"] {
  const written = { ...place, street }
  return Object.values(written).some((part) => part !== null) ? written : null
}
