import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ExportedOrder } from "@verksted/contracts/exported"
import { readStatements } from "../after-purchase/statements"

/** The pictures that the buyer of an order has sent with complaints. One that is gone from the folder is left out. */
export async function exportPhotos(container: MedusaContainer, order_id: string): Promise<ExportedOrder["complaint_photos"]> {
  const files = container.resolve(Modules.FILE)
  const { complaints } = await readStatements(container, order_id)
  const pictures = complaints.flatMap(({ id, photo_ids }) => photo_ids.map((photo_id) => ({ complaint_id: id, photo_id })))
  const read = await Promise.all(pictures.map(async ({ complaint_id, photo_id }) => {
    const content = await files.getAsBuffer(photo_id).catch(() => null)
    return content ? [{ complaint_id, content_type: "image/jpeg" as const, base64: content.toString("base64") }] : []
  }))
  return read.flat()
}
