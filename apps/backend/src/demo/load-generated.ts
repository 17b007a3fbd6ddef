import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { readCatalogue } from "@verksted/demo/catalogue"
import { generateProducts, type GeneratedProduct } from "@verksted/demo/generated-products"
import { SELLER_MODULE } from "../modules/seller"
import type { SellerService } from "../modules/seller/service"
import { addDemoProductsWorkflow } from "../workflows/demo/add-products"
import { loadPeople } from "./load-people"
import { creditsOf, productInput, stockOf } from "./product-input"

const BATCH = 100

/**
 * Fills a demo house with `count` generated things for sale beside the demo's own, whose pictures they borrow.
 * @param tell hears after each batch how many stand
 * @throws MedusaError NOT_ALLOWED in a house that is no demo
 */
export async function loadGenerated(container: MedusaContainer, count: number, tell: (done: number) => void): Promise<void> {
  const house = await container.resolve<SellerService>(SELLER_MODULE).retrieveHouse()
  if (!house.is_demo) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Dette er ingen demobutikk: her lages ingen varer.")
  const catalogue = readCatalogue()
  const ids = await loadPeople(container, catalogue)
  const pictures = await picturesOf(container)
  const bulk = ({ product, picture_of }: GeneratedProduct) =>
    ({ product: productInput(product, house, pictures.get(picture_of) ?? []), stock: stockOf(product), credits: creditsOf(product, ids) })
  const all = generateProducts(catalogue.products, count)
  for (let first = 0; first < count; first += BATCH) {
    const products = all.slice(first, first + BATCH).map(bulk)
    await addDemoProductsWorkflow(container).run({ input: { products, stock_location_id: house.stock_location_id, now: new Date().toISOString() } })
    tell(Math.min(first + BATCH, count))
  }
}

async function picturesOf(container: MedusaContainer): Promise<Map<string, string[]>> {
  const products = await container.resolve(Modules.PRODUCT).listProducts({}, { select: ["handle", "thumbnail"], take: null })
  return new Map(products.map(({ handle, thumbnail }) => [handle, thumbnail ? [thumbnail] : []]))
}
