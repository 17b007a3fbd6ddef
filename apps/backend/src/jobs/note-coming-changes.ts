import type { MedusaContainer } from "@medusajs/framework/types"
import { noteComingChangesWorkflow } from "../workflows/catalogue/note-coming-changes"

export default async function noteComingChanges(container: MedusaContainer) {
  await noteComingChangesWorkflow(container).run({ input: { now: new Date().toISOString() } })
}

export const config = { name: "note-coming-changes", schedule: "* * * * *" }
