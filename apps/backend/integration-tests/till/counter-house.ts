import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { setProductCreditsWorkflow } from "../../src/workflows/workshop/set-product-credits"
import { plainFacts } from "../support/facts"
import type { TestHouse } from "../support/house"
import { makeWorkshop } from "../support/workshop"

type Thing = { title: string; sku: string; price: number; stock: number; barcode?: string; status?: "published" | "draft"; channels?: string[] }

/** A product with one variant, priced in kroner including VAT, with so many pieces in the shop; its variant's id. */
export async function addThing(container: MedusaContainer, house: TestHouse, thing: Thing) {
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: thing.title,
          status: "draft",
          metadata: { facts: plainFacts },
          options: [{ title: "Størrelse", values: ["Én størrelse"] }],
          sales_channels: (thing.channels ?? [house.web_channel_id, house.counter_channel_id]).map((id) => ({ id })),
          shipping_profile_id: house.shipping_profile_id,
          variants: [
            {
              title: "Én størrelse",
              sku: thing.sku,
              ...(thing.barcode ? { barcode: thing.barcode } : {}),
              manage_inventory: true,
              options: { Størrelse: "Én størrelse" },
              prices: [{ amount: thing.price, currency_code: "nok" }],
            },
          ],
        },
      ],
    },
  })
  const product_id = result[0]?.id ?? ""
  const workshop_id = await makeWorkshop(container)
  await setProductCreditsWorkflow(container).run({ input: { product_id, workshops: [{ workshop_id, weight_bp: 10_000 }], makers: [] } })
  if (thing.status !== "draft") await updateProductsWorkflow(container).run({ input: { products: [{ id: product_id, status: "published" }] } })
  const inventory_item_id = await inventoryItemOf(container, thing.sku)
  await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: [{ inventory_item_id, location_id: house.stock_location_id, stocked_quantity: thing.stock }] } })
  return result[0]?.variants[0]?.id ?? ""
}

async function inventoryItemOf(container: MedusaContainer, sku: string) {
  const [item] = await container.resolve(Modules.INVENTORY).listInventoryItems({ sku })
  return item!.id
}

/** What is on the shelf, and what of it is set aside. */
export async function stockOf(container: MedusaContainer, house: TestHouse, sku: string) {
  const inventory_item_id = await inventoryItemOf(container, sku)
  const [level] = await container.resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id, location_id: house.stock_location_id })
  return { stocked: Number(level!.stocked_quantity), reserved: Number(level!.reserved_quantity) }
}

/** Sets one piece aside, as a web order does. */
export async function holdForWebOrder(container: MedusaContainer, house: TestHouse, sku: string) {
  const inventory_item_id = await inventoryItemOf(container, sku)
  await container.resolve(Modules.INVENTORY).createReservationItems([{ inventory_item_id, location_id: house.stock_location_id, quantity: 1 }])
}

/** Every order, with how it was paid and handed over. */
export async function ordersOf(container: MedusaContainer) {
  const fields = ["id", "status", "is_draft_order", "sales_channel_id", "created_at", "total", "summary.*", "payment_collections.*", "payment_collections.payments.*", "fulfillments.*"] as const
  const { data } = await container.resolve("query").graph({ entity: "order", fields: [...fields] })
  // Amounts are Medusa's big numbers until they are written as JSON.
  return JSON.parse(JSON.stringify(data)) as { id: string; status: string; created_at: string; summary: object; payment_collections: object[]; fulfillments: object[] }[]
}
