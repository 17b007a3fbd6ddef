import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createWorkshop, type StaffWorkshop, type StaffWorkshopList } from "@verksted/contracts/workshop"
import { createWorkshopWorkflow } from "../../../workflows/workshop/create-workshop"
import { readStaffWorkshops } from "../../../workshops/read-staff-workshops"

export async function GET(req: MedusaRequest, res: MedusaResponse<StaffWorkshopList>) {
  res.json({ workshops: await readStaffWorkshops(req.scope) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse<{ workshop?: StaffWorkshop }>) {
  const { result } = await createWorkshopWorkflow(req.scope).run({ input: createWorkshop.parse(req.body) })
  const [workshop] = await readStaffWorkshops(req.scope, result.id)
  res.status(201).json({ workshop })
}
