import type { MedusaContainer } from "@medusajs/framework/types"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createMakerWorkflow } from "../../src/workflows/workshop/create-maker"
import { setProductCreditsWorkflow } from "../../src/workflows/workshop/set-product-credits"
import type { TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { makeWorkshop } from "../support/workshop"

/** Two workshops and a maker; their ids. */
export async function openWorkshops(container: MedusaContainer) {
  const strikking = await makeWorkshop(container)
  const snekring = await makeWorkshop(container, "Snekkerverkstedet", "snekring")
  const maker = (await createMakerWorkflow(container).run({ input: { pseudonym: "Rev" } })).result.id
  return { strikking, snekring, maker }
}

/** A product for sale, credited to workshops by weight (basis points); its ids. Price in kroner. */
export async function makeThing(container: MedusaContainer, house: TestHouse, thing: { title: string; price: number; workshops: Record<string, number>; maker?: string }) {
  const ids = await makeProduct(container, house, { title: thing.title, price: thing.price, stock: 500, status: "draft" })
  const workshops = Object.entries(thing.workshops).map(([workshop_id, weight_bp]) => ({ workshop_id, weight_bp }))
  const makers = thing.maker ? [{ maker_id: thing.maker, weight_bp: 10_000 }] : []
  await setProductCreditsWorkflow(container).run({ input: { product_id: ids.product_id, workshops, makers } })
  await updateProductsWorkflow(container).run({ input: { selector: { id: ids.product_id }, update: { status: "published" } } })
  return ids
}
