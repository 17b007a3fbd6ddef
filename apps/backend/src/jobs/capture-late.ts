import type { MedusaContainer } from "@medusajs/framework/types"
import { captureLateWorkflow } from "../workflows/payment/capture-late"

export default async function captureLate(container: MedusaContainer) {
  await captureLateWorkflow(container).run({ input: { now: new Date().toISOString() } })
}

export const config = { name: "capture-late", schedule: "20 * * * *" }
