import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { entityId } from "@verksted/contracts/path-part"
import { updateWorkshop, type StaffWorkshop } from "@verksted/contracts/workshop"
import { deleteWorkshopWorkflow } from "../../../../workflows/workshop/delete-workshop"
import { updateWorkshopWorkflow } from "../../../../workflows/workshop/update-workshop"
import { readStaffWorkshops } from "../../../../workshops/read-staff-workshops"
import { pathPart } from "../../../path-part"

const NOT_FOUND = "Fant ikke verkstedet."

export async function GET(req: MedusaRequest, res: MedusaResponse<{ workshop: StaffWorkshop }>) {
  const [workshop] = await readStaffWorkshops(req.scope, pathPart(entityId, req.params.id, NOT_FOUND))
  if (!workshop) throw new MedusaError(MedusaError.Types.NOT_FOUND, NOT_FOUND)
  res.json({ workshop })
}

export async function POST(req: MedusaRequest, res: MedusaResponse<{ workshop?: StaffWorkshop }>) {
  const id = pathPart(entityId, req.params.id, NOT_FOUND)
  await updateWorkshopWorkflow(req.scope).run({ input: { id, changes: updateWorkshop.parse(req.body) } })
  const [workshop] = await readStaffWorkshops(req.scope, id)
  res.json({ workshop })
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const id = pathPart(entityId, req.params.id, NOT_FOUND)
  await deleteWorkshopWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "workshop", deleted: true })
}
