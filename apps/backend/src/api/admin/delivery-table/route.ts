import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deliveryTable, type DeliveryTableResponse } from "@verksted/contracts/delivery-table"
import { readHouseOptions } from "../../../delivery-table/house-option"
import { tableOfOptions } from "../../../delivery-table/table-of-options"
import { updateDeliveryTableWorkflow } from "../../../workflows/seller/update-delivery-table"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DeliveryTableResponse>) {
  res.json({ delivery_table: tableOfOptions(await readHouseOptions(req.scope)) })
}

/** Writes the settings of delivery, whole; a way that is null is left as it is. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<DeliveryTableResponse>) {
  const table = deliveryTable.parse(req.body)
  await updateDeliveryTableWorkflow(req.scope).run({ input: table })
  res.json({ delivery_table: tableOfOptions(await readHouseOptions(req.scope)) })
}
