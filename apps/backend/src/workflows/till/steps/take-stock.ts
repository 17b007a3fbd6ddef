import type { IInventoryService, ILockingModule } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PricedLine } from "../../../till/sold-line"
import { shortages, shortageText } from "../../../till/stock-need"
import type { Shortage, StockNeed } from "../../../till/stock-need"
import { conflict } from "../../../till/till-errors"

type Input = { needs: StockNeed[]; lines: PricedLine[]; location_id: string; in_hand: boolean }
type Taken = { reservation_ids: string[]; shortages: Shortage[]; location_id: string }

/**
 * Sets the sale's pieces aside. The check and the reservation are one under the locks that Medusa's own checkout takes,
 * so web and counter never both get the last piece. With `in_hand` the shortfall is adjusted in first: what is on the
 * counter exists, whatever the stock says, and a web order's own reservation stays whole.
 * @throws MedusaError CONFLICT `stock_short`, naming the things and how many there are
 */
export const takeStockStep = createStep(
  "take-stock",
  async ({ needs, lines, location_id, in_hand }: Input, { container }) => {
    if (needs.length === 0) return new StepResponse<Taken>({ reservation_ids: [], shortages: [], location_id })
    const inventory = container.resolve<IInventoryService>(Modules.INVENTORY)
    const locking = container.resolve<ILockingModule>(Modules.LOCKING)
    const taken = await locking.execute(inventoryItemIds(needs), () => setAside(inventory, { needs, lines, location_id, in_hand }))
    return new StepResponse(taken)
  },
  async (taken, { container }) => {
    if (!taken) return
    const inventory = container.resolve<IInventoryService>(Modules.INVENTORY)
    await inventory.deleteReservationItems(taken.reservation_ids)
    await inventory.adjustInventory(adjustments(taken.shortages, taken.location_id, -1))
  },
)

async function setAside(inventory: IInventoryService, { needs, lines, location_id, in_hand }: Input): Promise<Taken> {
  const itemIds = inventoryItemIds(needs)
  const levels = await inventory.listInventoryLevels({ inventory_item_id: itemIds, location_id }, { take: itemIds.length })
  const short = shortages(needs, levels, lines)
  if (short.length > 0 && !in_hand) throw conflict("stock_short", shortageText(short))
  const unknown = itemIds.filter((id) => !levels.some((level) => level.inventory_item_id === id))
  await inventory.createInventoryLevels(unknown.map((inventory_item_id) => ({ inventory_item_id, location_id, stocked_quantity: 0 })))
  await inventory.adjustInventory(adjustments(short, location_id, 1))
  const reservations = await inventory
    .createReservationItems(needs.map(({ line_item_id, inventory_item_id, quantity }) => ({ line_item_id, inventory_item_id, quantity, location_id })))
    .catch(async (error: unknown) => {
      await inventory.adjustInventory(adjustments(short, location_id, -1))
      throw error
    })
  return { reservation_ids: reservations.map((reservation) => reservation.id), shortages: short, location_id }
}

/** Sorted, so that two sales of the same things wait for each other instead of for ever. */
const inventoryItemIds = (needs: readonly StockNeed[]) => [...new Set(needs.map((need) => need.inventory_item_id))].sort()

const adjustments = (short: readonly Shortage[], locationId: string, sign: 1 | -1) =>
  short.map((item) => ({ inventoryItemId: item.inventory_item_id, locationId, adjustment: sign * item.missing }))
