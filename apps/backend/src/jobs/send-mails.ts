import type { MedusaContainer } from "@medusajs/framework/types"
import { sendMailsWorkflow } from "../workflows/mail/send-mails"

let busy = false

/** A server that is slow to answer is not asked twice at once. */
export default async function sendMails(container: MedusaContainer) {
  if (busy) return
  busy = true
  try {
    await sendMailsWorkflow(container).run({ input: { now: new Date().toISOString() } })
  } finally {
    busy = false
  }
}

export const config = { name: "send-mails", schedule: { interval: 5000 } }
