import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { storedAs } from "../config/stored-as"
import { isHold } from "./hold-name"
import { listReserved } from "./list-reserved"
import { hasEnded } from "./reserved"

const amount = z.coerce.number()
const variants = z.array(z.object({
  id: z.string(),
  inventory_items: z.array(z.object({
    inventory_item_id: z.string(),
    inventory: z.object({ location_levels: z.array(z.object({ stocked_quantity: amount, reserved_quantity: amount })).nullish() }).nullish(),
  })).nullish(),
}))
const fields = ["id", "inventory_items.inventory_item_id", "inventory_items.inventory.location_levels.stocked_quantity", "inventory_items.inventory.location_levels.reserved_quantity"]

/** Those of the variants of which none is free now, but one may be soon: a hold keeps it, no order. */
export async function readHeld(container: MedusaContainer, variant_ids: readonly string[], now: Date): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "variant", fields, filters: { id: [...variant_ids] } })
  const gone = storedAs(variants, data, "variants").flatMap(({ id, inventory_items }) =>
    (inventory_items ?? [])
      .filter(({ inventory }) => (inventory?.location_levels ?? []).every((level) => level.stocked_quantity <= level.reserved_quantity))
      .map(({ inventory_item_id }) => ({ id, inventory_item_id })))
  if (gone.length === 0) return []
  const rows = await listReserved(container.resolve(Modules.INVENTORY), { inventory_item_id: gone.map((item) => item.inventory_item_id) })
  const held = new Set(rows.filter((row) => isHold(row) && !hasEnded(row, now)).map((row) => row.inventory_item_id))
  return [...new Set(gone.filter((item) => held.has(item.inventory_item_id)).map(({ id }) => id))]
}
