import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type Complaint, complaintRequest } from "@verksted/contracts/complaint"
import { complainWorkflow } from "../../../../../workflows/after-purchase/complain"
import { openedOrder } from "../../opened-order"
import { complaintFields } from "../../complaint-fields"
import { photosIn } from "../../photos-in"

/** The buyer tells of a fault, with pictures. The same key again answers with the same complaint. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ complaint: Complaint | undefined }>) {
  const request = complaintRequest.parse(complaintFields(req.body))
  const { order_id } = await openedOrder(req)
  const photos = await photosIn(req)
  const { result } = await complainWorkflow(req.scope).run({ input: { order_id, request, photos } })
  const { page } = await openedOrder(req)
  res.json({ complaint: page.complaints.find(({ id }) => id === result.id) })
}
