import type { IInventoryService, ILockingModule } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StockNeed } from "../../../till/stock-need"

type Input = { needs: StockNeed[]; reservation_ids: string[]; location_id: string }

/**
 * The pieces leave the shop: the reservation goes and the stock sinks, both under the same lock, so that nobody counts a
 * piece twice or sees it free in between.
 */
export const handOutStockStep = createStep(
  "hand-out-stock",
  async ({ needs, reservation_ids, location_id }: Input, { container }) => {
    if (needs.length === 0) return new StepResponse(undefined)
    const inventory = container.resolve<IInventoryService>(Modules.INVENTORY)
    await container.resolve<ILockingModule>(Modules.LOCKING).execute(lockKeys(needs), async () => {
      await inventory.softDeleteReservationItems(reservation_ids)
      await inventory.adjustInventory(adjustments(needs, location_id, -1))
    })
    return new StepResponse(undefined, { needs, reservation_ids, location_id })
  },
  async (handedOut, { container }) => {
    if (!handedOut) return
    const { needs, reservation_ids, location_id } = handedOut
    const inventory = container.resolve<IInventoryService>(Modules.INVENTORY)
    await container.resolve<ILockingModule>(Modules.LOCKING).execute(lockKeys(needs), async () => {
      await inventory.adjustInventory(adjustments(needs, location_id, 1))
      await inventory.restoreReservationItems(reservation_ids)
    })
  },
)

const lockKeys = (needs: readonly StockNeed[]) => [...new Set(needs.map((need) => need.inventory_item_id))].sort()

const adjustments = (needs: readonly StockNeed[], locationId: string, sign: 1 | -1) =>
  needs.map((need) => ({ inventoryItemId: need.inventory_item_id, locationId, adjustment: sign * need.quantity }))
