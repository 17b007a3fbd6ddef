import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { osloDay } from "@verksted/bottom-line/period"
import type { MakerThing } from "@verksted/contracts/maker"
import { LEDGER_MODULE } from "../modules/ledger"
import type { LedgerModuleService } from "../modules/ledger/service"
import type { ReachedStep } from "./thing-steps"
import { byNewestStep, thingView } from "./thing-view"

type Level = { available_quantity?: unknown } | null
type Stocked = { inventory_items?: ({ inventory?: { location_levels?: Level[] | null } | null } | null)[] | null }
type ProductRow = { id: string; title: string; status: string; thumbnail: string | null; metadata: Record<string, unknown> | null; variants?: Stocked[] }
type CreditRow = { product_id: string; weight_bp: number; workshop: { name: string } }

const productFields = ["id", "title", "status", "thumbnail", "metadata", "variants.inventory_items.inventory.location_levels.available_quantity"]

/** The things of one maker, or the one of them with `productId`. Another maker's thing is not found, like none. */
export async function readThings(container: MedusaContainer, makerId: string, productId?: string): Promise<MakerThing[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rowsOf = async <Row>(entity: string, fields: string[], filters: object) => (await query.graph({ entity, fields, filters })).data as Row[]
  const whose = { maker_id: makerId, ...(productId === undefined ? {} : { product_id: productId }) }
  const ids = (await rowsOf<{ product_id: string }>("maker_credit", ["product_id"], whose)).map((credit) => credit.product_id)
  if (!ids.length) return []
  const [products, credits, milestones, sales] = await Promise.all([
    rowsOf<ProductRow>("product", productFields, { id: ids }),
    rowsOf<CreditRow>("workshop_credit", ["product_id", "weight_bp", "workshop.name"], { product_id: ids }),
    rowsOf<ReachedStep & { product_id: string }>("milestone", ["product_id", "step", "on"], { product_id: ids }),
    container.resolve<LedgerModuleService>(LEDGER_MODULE).salesOfProducts(ids),
  ])
  const today = osloDay(new Date())
  const things = products.map((product) => thingView({
    ...product,
    workshops: credits.filter((row) => row.product_id === product.id).map(({ workshop, weight_bp }) => ({ name: workshop.name, weight_bp })),
    milestones: milestones.filter((row) => row.product_id === product.id).map(({ step, on }) => ({ step, on })),
    sales: sales.find((row) => row.product_id === product.id) ?? { net_units: 0, first_sold_on: null },
    in_stock: stockOf(product.variants ?? []),
  }, today))
  return things.sort(byNewestStep)
}

const stockOf = (variants: readonly Stocked[]) =>
  variants
    .flatMap((variant) => variant.inventory_items ?? [])
    .flatMap((item) => item?.inventory?.location_levels ?? [])
    .reduce((sum, level) => sum + Number(level?.available_quantity ?? 0), 0)
