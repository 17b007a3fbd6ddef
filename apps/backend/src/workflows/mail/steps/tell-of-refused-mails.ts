import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { noticeForStaff } from "../../../mail/mail-of-order"
import type { Delivered } from "../../../mail-outbox/deliver-mails"

type Refused = Delivered["refused"][number]

/** A notice to staff for each; keys make a second call send nothing. */
export const tellOfRefusedMailsStep = createStep("tell-of-refused-mails", async ({ refused }: Delivered, { container }) => {
  if (refused.length === 0) return new StepResponse(0)
  const notices = await Promise.all(refused.map(async (mail) => noticeForStaff(`mail-refused:${mail.id}`, `E-post kom ikke fram${await orderOf(container, mail)}`, reasonOf(mail))))
  await container.resolve(Modules.NOTIFICATION).createNotifications(notices)
  return new StepResponse(notices.length)
})

async function orderOf(container: MedusaContainer, { order_id }: Refused): Promise<string> {
  if (!order_id) return ""
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["display_id"], filters: { id: order_id } })
  return data[0] ? `: ordre ${data[0].display_id}` : ""
}

const reasonOf = ({ responseCode }: Refused): string =>
  responseCode === null ? "Vi har prøvd i tre dager uten å få kontakt med e-posttjeneren." : `E-posttjeneren sa nei (${responseCode}). Se om adressen er riktig skrevet, og ring kunden.`
