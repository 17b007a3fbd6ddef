import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { composeMail } from "../../mail-outbox/compose-mail"
import { MailOutbox } from "../../mail-outbox/outbox"
import { senderOf } from "./sender"

type Options = { outbox: string; mail_from: string }

/**
 * E-mails by the owner's mail server. A mail is written down first and sent by the job «send-mails»: neither a server that
 * is away nor one of ours that stops loses it, and no purchase waits for it.
 */
export class SmtpService extends AbstractNotificationProviderService {
  static override identifier = "smtp"
  private readonly outbox: MailOutbox

  static override validateOptions(options: Record<string, unknown>): void {
    if (options.outbox && options.mail_from) return
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "MAIL_DIR og MAIL_FROM må være satt når e-post sendes over SMTP.")
  }

  constructor(_container: Record<string, unknown>, private readonly options: Options) {
    super()
    this.outbox = new MailOutbox(options.outbox)
  }

  /** Answers when the mail is on the disk. */
  override async send(notification: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { to, from, template } = notification
    const { resource_id, resource_type } = notification as { resource_id?: string | null; resource_type?: string | null }
    const raw = await composeMail(notification, senderOf(from, this.options.mail_from), "windows")
    const order_id = resource_type === "order" ? (resource_id ?? null) : null
    return { id: await this.outbox.put({ from: this.options.mail_from, to, template, order_id, raw: raw.toString("base64") }, new Date()) }
  }
}
