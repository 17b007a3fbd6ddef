import { randomUUID } from "node:crypto"
import { z } from "zod"
import type { StaffApi } from "./staff-api"

const one = <T extends string>(name: T) => z.object({ [name]: z.object({ id: z.string() }) } as Record<T, z.ZodObject<{ id: z.ZodString }>>)
const many = <T extends string>(name: T) => z.object({ [name]: z.array(z.object({ id: z.string() })).min(1) } as Record<T, z.ZodArray<z.ZodObject<{ id: z.ZodString }>>>)
const made = z.object({ product: z.object({ id: z.string(), variants: z.array(z.object({ id: z.string(), title: z.string() })) }) })
const items = z.object({ variant: z.object({ inventory_items: z.array(z.object({ inventory_item_id: z.string() })).min(1) }) })

/** A thing for sale that no other test counts on, and the workshop that made it. */
export type Thing = {
  id: string
  handle: string
  title: string
  /** Its only variant, «Middels», of which there are four. Another could be «Liten». */
  variant_id: string
  inventory_item_id: string
  location_id: string
  channel_id: string
  workshop: { id: string; handle: string; name: string }
}

const facts = { materials: "Ull", care: null, image_alts: [], one_of_a_kind: false, food_contact: false, warnings: [], packed_cm: null, shipping_class: "bare_henting" }

/** Makes the thing, at 300 kr in the web shop unless told otherwise, and its workshop; both are taken away again by `forget`. */
export async function thingOfOnesOwn(api: StaffApi, { price = 300, channel = "Nettbutikk" } = {}): Promise<{ thing: Thing; forget: () => Promise<void> }> {
  const mark = randomUUID().slice(0, 8)
  const [title, handle] = [`Prøvelue ${mark}`, `provelue-${mark}`]
  const workshop = { handle: `proving-${mark}`, name: `Prøveverkstedet ${mark}` }
  const workshop_id = (await api.send("/admin/workshops", { ...workshop, intro: "", colour: "#1F4D3F", rank: 99 }, one("workshop"))).workshop.id
  const channel_id = (await api.read(`/admin/sales-channels?name=${channel}`, many("sales_channels"))).sales_channels[0]?.id ?? ""
  const location_id = (await api.read("/admin/stock-locations", many("stock_locations"))).stock_locations[0]?.id ?? ""
  const { product } = await api.send("/admin/products", {
    title, handle, status: "draft", sales_channels: [{ id: channel_id }], metadata: { facts },
    options: [{ title: "Størrelse", values: ["Middels", "Liten"] }],
    variants: [{ title: "Middels", sku: `PRV-${mark}`, manage_inventory: true, options: { Størrelse: "Middels" }, prices: [{ currency_code: "nok", amount: price }] }],
  }, made)
  await api.send(`/admin/products/${product.id}/credits`, { workshops: [{ workshop_id, weight_bp: 10_000 }], makers: [] }, z.unknown())
  const variant_id = product.variants[0]?.id ?? ""
  const { variant } = await api.read(`/admin/products/${product.id}/variants/${variant_id}?fields=inventory_items.inventory_item_id`, items)
  const inventory_item_id = variant.inventory_items[0]?.inventory_item_id ?? ""
  await api.send(`/admin/inventory-items/${inventory_item_id}/location-levels`, { location_id, stocked_quantity: 4 }, z.unknown())
  await api.send(`/admin/products/${product.id}`, { status: "published" }, z.unknown())
  const thing = { id: product.id, handle, title, variant_id, inventory_item_id, location_id, channel_id, workshop: { id: workshop_id, ...workshop } }
  const forget = async () => {
    await api.remove(`/admin/products/${product.id}`)
    await api.remove(`/admin/workshops/${workshop_id}`)
  }
  return { thing, forget }
}
