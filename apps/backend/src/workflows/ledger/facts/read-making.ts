import { readPlain, type Query } from "./query"
import type { OrderFacts } from "../../../modules/ledger/booking/order-facts"

type Credit = { product_id: string; weight_bp: number }
type WorkshopCredit = Credit & { workshop: { id: string; name: string } }

/** Who made the products and what their material cost, as it stands now: the snapshot of R4. Costs in øre. */
export async function readMaking(query: Query, productIds: string[]): Promise<Pick<OrderFacts, "workshops" | "makers" | "unit_costs">> {
  const filters = { product_id: productIds }
  const [workshops, makers, makings] = await Promise.all([
    readPlain<WorkshopCredit>(query, { entity: "workshop_credit", fields: ["product_id", "weight_bp", "workshop.id", "workshop.name"], filters }),
    readPlain<Credit & { maker: { id: string } }>(query, { entity: "maker_credit", fields: ["product_id", "weight_bp", "maker.id"], filters }),
    readPlain<{ product_id: string; material_cost: number }>(query, { entity: "making", fields: ["product_id", "material_cost"], filters }),
  ])
  return {
    workshops: Object.fromEntries(productIds.map((id) => [id, workshops.filter((credit) => credit.product_id === id).sort(heaviestFirst)
      .map(({ workshop, weight_bp }) => ({ workshop_id: workshop.id, workshop_name: workshop.name, weight_bp }))])),
    makers: Object.fromEntries(productIds.map((id) => [id, makers.filter((credit) => credit.product_id === id).map(({ maker, weight_bp }) => ({ maker_id: maker.id, weight_bp }))])),
    unit_costs: Object.fromEntries(makings.map((making) => [making.product_id, making.material_cost])),
  }
}

/** The order of shares decides who gets the last øre (R2), so it must not depend on how rows are read. */
const heaviestFirst = (a: WorkshopCredit, b: WorkshopCredit) =>
  b.weight_bp - a.weight_bp || (a.workshop.id < b.workshop.id ? -1 : 1)
