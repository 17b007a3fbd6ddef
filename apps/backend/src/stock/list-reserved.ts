import type { IInventoryService } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { storedAs } from "../config/stored-as"
import { type Reserved, reservedRow } from "./reserved"

/** `external_id` can be asked for, though Medusa's type of the filter does not name it. */
type Filter = { inventory_item_id?: readonly string[]; location_id?: string; external_id?: string | { $like: string } }

/** The live reservations that the filter names. */
export async function listReserved(inventory: IInventoryService, filter: Filter): Promise<Reserved[]> {
  const rows = await inventory.listReservationItems(filter as object, { take: null })
  return storedAs(z.array(reservedRow), rows, "reservations")
}
