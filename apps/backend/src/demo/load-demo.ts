import type { MedusaContainer } from "@medusajs/framework/types"
import { demoCards } from "@verksted/demo/cards"
import { readCatalogue } from "@verksted/demo/catalogue"
import { DEMO_ADMIN_EMAIL } from "@verksted/demo/seller"
import { SELLER_MODULE } from "../modules/seller"
import type { SellerService } from "../modules/seller/service"
import { ensureDemoAdminWorkflow } from "../workflows/demo/ensure-admin"
import { loadPeople } from "./load-people"
import { loadProducts, standings } from "./load-products"
import { sellPiece } from "./sell-piece"

/** The logins that the demo prints. */
export type DemoLogins = { admin: { email: string; password: string }; cards: { pseudonym: string; code: string; pin: string }[] }

/**
 * Loads the demo shop into a house that is set up as a demo. Once loaded it is never touched again, so that whatever
 * somebody tries in the demo stays as they left it; a load that was cut off goes on where it stopped.
 * @param tell hears one line for each product
 */
export async function loadDemo(container: MedusaContainer, password: string, tell: (line: string) => void): Promise<DemoLogins> {
  const catalogue = readCatalogue()
  const { products, makers } = catalogue
  const house = await container.resolve<SellerService>(SELLER_MODULE).retrieveHouse()
  const { result: actor_id } = await ensureDemoAdminWorkflow(container).run({ input: { email: DEMO_ADMIN_EMAIL, password } })
  const all = await standings(container, products)
  if (all.some(({ whole }) => !whole)) {
    const ids = await loadPeople(container, catalogue)
    await loadProducts(container, house, ids, all, (done, title) => tell(`demo: ${done}/${products.length} ${title}`))
  }
  for (const product of products) await sellPiece(container, product, actor_id)
  const pseudonymOf = new Map(makers.map(({ id, pseudonym }) => [id, pseudonym]))
  return {
    admin: { email: DEMO_ADMIN_EMAIL, password },
    cards: demoCards.map(({ maker, code, pin }) => ({ pseudonym: pseudonymOf.get(maker) ?? maker, code, pin })),
  }
}
