import type { MedusaContainer } from "@medusajs/framework/types"
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { House } from "../../src/modules/seller/service"
import { setProductCreditsWorkflow } from "../../src/workflows/workshop/set-product-credits"
import { plainFacts } from "./facts"
import { makeWorkshop } from "./workshop"

type Options = {
  title?: string
  /** Kroner, including VAT. */
  price?: number
  stock?: number
  shipping_class?: "postkasse_eller_hentested" | "hentested" | "bare_henting"
  status?: "published" | "draft"
  weight_g?: number
}

/** A product of the knitting workshop with one variant, in both channels, with stock in the shop. */
export async function makeProduct(container: MedusaContainer, house: House, options: Options = {}): Promise<{ product_id: string; variant_id: string; inventory_item_id: string }> {
  const { title = "Lue «Fjellbris»", price = 349, stock = 3, shipping_class = "postkasse_eller_hentested", status = "published", weight_g } = options
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [{
        title,
        status: "draft",
        ...(weight_g ? { weight: weight_g } : {}),
        shipping_profile_id: house.shipping_profile_id,
        sales_channels: [{ id: house.web_channel_id }, { id: house.counter_channel_id }],
        metadata: { facts: { ...plainFacts, shipping_class } },
        options: [{ title: "Størrelse", values: ["S/M"] }],
        variants: [{ title: "S/M", sku: `T-${title}`, manage_inventory: true, options: { Størrelse: "S/M" }, prices: [{ currency_code: "nok", amount: price }] }],
      }],
    },
  })
  const product_id = result[0]?.id ?? ""
  const workshop_id = await makeWorkshop(container)
  await setProductCreditsWorkflow(container).run({ input: { product_id, workshops: [{ workshop_id, weight_bp: 10_000 }], makers: [] } })
  if (status !== "draft") await updateProductsWorkflow(container).run({ input: { products: [{ id: product_id, status }] } })
  const variant_id = result[0]?.variants[0]?.id ?? ""
  const inventory = container.resolve(Modules.INVENTORY)
  const [item] = await inventory.listInventoryItems({ sku: `T-${title}` })
  const inventory_item_id = item?.id ?? ""
  await inventory.createInventoryLevels([{ inventory_item_id, location_id: house.stock_location_id, stocked_quantity: stock }])
  return { product_id, variant_id, inventory_item_id }
}
