import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { DemoProduct } from "@verksted/demo/catalogue"
import { TILL_MODULE } from "../modules/till"
import type TillModuleService from "../modules/till/service"
import { completeSaleWorkflow } from "../workflows/till/complete-sale"
import { soldAt, uuidOf } from "./sold-at"

const NOTE = 50_000

/** Sells a piece that the catalogue says is sold, over the counter on its day, once. Even prices are paid in cash. */
export async function sellPiece(container: MedusaContainer, product: DemoProduct, actor_id: string): Promise<void> {
  const completed_at = soldAt(product)
  const idempotency_key = uuidOf(product.handle)
  const [done] = completed_at ? await container.resolve<TillModuleService>(TILL_MODULE).listTillSales({ idempotency_key }) : []
  if (!completed_at || done) return
  const [variant] = await container.resolve(Modules.PRODUCT).listProductVariants({ sku: product.variants[0]?.sku ?? "" })
  if (!variant) return
  const expected_total = Math.round(product.price_nok_incl_vat * 100)
  const means = expected_total % NOTE === 45_000 ? "cash" : "external_card"
  await completeSaleWorkflow(container).run({
    input: {
      idempotency_key,
      lines: [{ variant_id: variant.id, quantity: 1 }],
      means,
      ...(means === "cash" ? { tendered: Math.ceil(expected_total / NOTE) * NOTE } : {}),
      expected_total,
      in_hand: false,
      actor_id,
      completed_at,
    },
  })
}
