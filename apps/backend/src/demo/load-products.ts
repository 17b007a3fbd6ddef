import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { DemoProduct } from "@verksted/demo/catalogue"
import type { House } from "../modules/seller/service"
import { WORKSHOP_MODULE } from "../modules/workshop"
import type WorkshopModuleService from "../modules/workshop/service"
import { addDemoProductWorkflow } from "../workflows/demo/add-product"
import { clearHalfLoadedWorkflow } from "../workflows/demo/clear-half-loaded"
import { picturesAhead } from "./pictures-ahead"
import { creditsOf, type Ids, makingOf, pricedFrom, productInput, productStatus, stockOf } from "./product-input"
import { uploadPicture } from "./upload-picture"

/** Where one product of the demo stands: whole (also when somebody has deleted it since), or what is left of half a load. */
type Standing = { product: DemoProduct; whole: boolean; leftovers: string[] }

/** How far each product came in loads before this one. */
export async function standings(container: MedusaContainer, products: readonly DemoProduct[]): Promise<Standing[]> {
  const rows = await container.resolve(Modules.PRODUCT).listProducts({ handle: products.map(({ handle }) => handle) }, { select: ["id", "handle", "deleted_at"], withDeleted: true, take: null })
  const makings = await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listMakings({ product_id: rows.map(({ id }) => id) })
  const made = new Set(makings.map(({ product_id }) => product_id))
  return products.map((product) => {
    const own = rows.filter(({ handle }) => handle === product.handle)
    return { product, whole: own.some(({ id }) => made.has(id)), leftovers: own.filter(({ id, deleted_at }) => !made.has(id) && !deleted_at).map(({ id }) => id) }
  })
}

/** Loads the products that are not whole yet; says after each how many of all stand. */
export async function loadProducts(container: MedusaContainer, house: House, ids: Ids, all: readonly Standing[], tell: (done: number, title: string) => void): Promise<void> {
  const missing = all.filter(({ whole }) => !whole)
  let done = all.length - missing.length
  for (const { product, leftovers } of missing) {
    await clearHalfLoadedWorkflow(container).run({ input: { product_ids: leftovers, skus: product.variants.map(({ sku }) => sku) } })
  }
  for await (const [product, pictures] of picturesAhead(missing.map(({ product }) => product))) {
    const addresses: string[] = []
    for (const picture of pictures) addresses.push(await uploadPicture(container, picture))
    await addDemoProductWorkflow(container).run({
      input: {
        product: productInput(product, house, addresses),
        stock: stockOf(product),
        stock_location_id: house.stock_location_id,
        credits: creditsOf(product, ids),
        status: productStatus(product),
        making: makingOf(product),
        priced_from: pricedFrom(product),
      },
    })
    done += 1
    tell(done, product.title)
  }
}
