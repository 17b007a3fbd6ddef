import type { MedusaContainer } from "@medusajs/framework/types"
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { SearchAnswer } from "@verksted/contracts/search"
import type { House } from "../../src/modules/seller/service"
import { setProductCreditsWorkflow } from "../../src/workflows/workshop/set-product-credits"
import type { TestHouse } from "../support/house"
import type { Api } from "../support/web-shop"

export type ThingOptions = {
  title: string
  workshop_id: string
  /** Kroner. */
  price?: number
  materials?: string
  description?: string
  /** Pieces by size. */
  sizes?: Record<string, number>
  one_of_a_kind?: boolean
  status?: "published" | "draft"
  channel?: string
}

const handle = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/-$/, "")

/** A thing of a workshop, with stock, for sale in the web shop unless said otherwise. Answers its id. */
export async function addThing(container: MedusaContainer, house: House, options: ThingOptions): Promise<string> {
  const { title, workshop_id, price = 349, materials = "100 % ull", description = "", sizes = { Én: 3 }, one_of_a_kind = false, status = "published", channel = house.web_channel_id } = options
  const facts = { materials, care: null, image_alts: [`Bilde av ${title}`], one_of_a_kind, food_contact: false, warnings: [], packed_cm: null, shipping_class: "hentested" as const }
  const sku = (size: string) => `S-${handle(title)}-${size}`
  const names = Object.keys(sizes)
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [{
        title, handle: handle(title), description, status: "draft", shipping_profile_id: house.shipping_profile_id,
        sales_channels: [{ id: channel }], metadata: { facts },
        options: [{ title: "Størrelse", values: names }],
        variants: names.map((size) => ({ title: size, sku: sku(size), manage_inventory: true, options: { Størrelse: size }, prices: [{ currency_code: "nok", amount: price }] })),
      }],
    },
  })
  const id = result[0]?.id ?? ""
  const inventory = container.resolve(Modules.INVENTORY)
  for (const [size, stocked_quantity] of Object.entries(sizes)) {
    const [item] = await inventory.listInventoryItems({ sku: sku(size) })
    await inventory.createInventoryLevels([{ inventory_item_id: item?.id ?? "", location_id: house.stock_location_id, stocked_quantity }])
  }
  await setProductCreditsWorkflow(container).run({ input: { product_id: id, workshops: [{ workshop_id, weight_bp: 10_000 }], makers: [] } })
  if (status !== "draft") await updateProductsWorkflow(container).run({ input: { products: [{ id, status }] } })
  return id
}

/** Asks the shop's search; `titles` are those of the first page in order. */
export function asker(api: Api, house: TestHouse) {
  const config = { ...house.store_headers, validateStatus: () => true }
  const raw = (query: string) => api.get(`/store/search?${query}`, config)
  const ask = async (query: string): Promise<SearchAnswer> => {
    const { status, data } = await raw(query)
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
    return data
  }
  const titles = async (query: string) => (await ask(query)).things.map(({ title }) => title)
  return { raw, ask, titles }
}
