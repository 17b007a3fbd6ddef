import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { HOLDS } from "../../../stock/hold-name"
import { listReserved } from "../../../stock/list-reserved"
import { hasEnded } from "../../../stock/reserved"

/** Removes holds whose time is over. What has ended stays ended: nothing is undone. */
export const removeEndedHoldsStep = createStep("remove-ended-holds", async (_: undefined, { container }) => {
  const inventory = container.resolve(Modules.INVENTORY)
  const ended = (await listReserved(inventory, { external_id: { $like: `${HOLDS}%` } })).filter((row) => hasEnded(row, new Date()))
  const ids = [...new Set(ended.map(({ inventory_item_id }) => inventory_item_id))].sort()
  if (ids.length > 0) await container.resolve(Modules.LOCKING).execute(ids, () => inventory.deleteReservationItems(ended.map(({ id }) => id)))
  return new StepResponse({ removed: ended.length })
})
