import { MedusaService } from "@medusajs/framework/utils"
import { PricePoint } from "./models/price-point"
import type { PointOfTime } from "./reduction"

export class PriceHistoryService extends MedusaService({ PricePoint }) {
  /** What these variants have cost, by variant, oldest first. */
  async pointsOf(variant_ids: string[]): Promise<Map<string, PointOfTime[]>> {
    const rows = await this.listPricePoints({ variant_id: variant_ids }, { order: { from: "ASC", id: "ASC" }, take: null })
    const points = new Map<string, PointOfTime[]>(variant_ids.map((id) => [id, []]))
    for (const { variant_id, amount, on_sale, from } of rows) points.get(variant_id)?.push({ amount, on_sale, from: new Date(from) })
    return points
  }
}
