import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { HOLD_DESCRIPTION, holdName } from "../../stock/hold-name"
import { listReserved } from "../../stock/list-reserved"
import { hasEnded, type Reserved } from "../../stock/reserved"

/** What a hold kept, to be kept again when what it was ended for fails. */
export type EndedHold = Reserved[]

/** Ends the cart's hold, and of these items every hold that has run out. Answers the cart's own. */
export async function endHold(container: MedusaContainer, cart_id: string, inventory_item_ids: readonly string[] = []): Promise<EndedHold> {
  const inventory = container.resolve(Modules.INVENTORY)
  const name = holdName(cart_id)
  const own = await listReserved(inventory, { external_id: name })
  const ids = [...new Set([...inventory_item_ids, ...own.map((row) => row.inventory_item_id)])].sort()
  if (ids.length === 0) return []
  return container.resolve(Modules.LOCKING).execute(ids, async () => {
    const now = new Date()
    const rows = await listReserved(inventory, { inventory_item_id: ids })
    const mine = rows.filter(({ external_id }) => external_id === name)
    const remove = rows.filter((row) => mine.includes(row) || hasEnded(row, now)).map(({ id }) => id)
    if (remove.length > 0) await inventory.deleteReservationItems(remove)
    return mine
  })
}

/**
 * Keeps again what an ended hold kept, for the rest of its time. Somebody else may have been faster: then the cart has no
 * hold, and its buyer is told at the next try.
 */
export async function holdAgain(container: MedusaContainer, ended: EndedHold): Promise<void> {
  if (ended.length === 0) return
  const again = ended.map(({ inventory_item_id, location_id, quantity, external_id, until }) => ({
    inventory_item_id, location_id, quantity, external_id: external_id ?? "", description: HOLD_DESCRIPTION, metadata: { until: until?.toISOString() },
  }))
  const ids = again.map(({ inventory_item_id }) => inventory_item_id).sort()
  const inventory = container.resolve(Modules.INVENTORY)
  await container.resolve(Modules.LOCKING).execute(ids, () => inventory.createReservationItems(again)).catch(() => undefined)
}
