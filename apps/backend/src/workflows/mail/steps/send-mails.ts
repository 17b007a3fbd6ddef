import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { outboxFolder } from "../../../config/mail-provider"
import { readEnvironment } from "../../../config/read-environment"
import { type Delivered, deliverMails } from "../../../mail-outbox/deliver-mails"
import { MailOutbox } from "../../../mail-outbox/outbox"
import { smtpConnection } from "../../../mail-outbox/smtp-connection"

/** `now` is an ISO time. */
export type SendMailsInput = { now: string }

const nothing: Delivered = { sent: 0, later: [], refused: [] }

/** A sent e-mail cannot be called back: no compensation. The log is told what went wrong, never to whom. */
export const sendMailsStep = createStep("send-mails", async ({ now }: SendMailsInput, { container }) => {
  const environment = readEnvironment()
  const outbox = new MailOutbox(outboxFolder(environment))
  if (!environment.SMTP_URL) return new StepResponse(nothing)
  const connection = smtpConnection(environment.SMTP_URL)
  try {
    const delivered = await deliverMails(outbox, connection.send, new Date(now))
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    for (const { code, responseCode } of delivered.later) logger.warn(`An e-mail could not be sent now, and will be tried again: ${code ?? "no reason"} ${responseCode ?? ""}`)
    for (const { code, responseCode } of delivered.refused) logger.warn(`An e-mail will not be sent, and staff are told: ${code ?? "no reason"} ${responseCode ?? ""}`)
    return new StepResponse(delivered)
  } finally {
    connection.close()
  }
})
