import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createTransport } from "nodemailer"

type Attachment = NonNullable<ProviderSendNotificationDTO["attachments"]>[number]

/** Who a mail says it is from, and who is answered, where that is somebody else. */
type Sender = { from: string | undefined; replyTo?: string | undefined }

/** `content` is base64, as Medusa has it. */
const attached = ({ filename, content, content_type }: Attachment) =>
  ({ filename, content: Buffer.from(content, "base64"), ...(content_type ? { contentType: content_type } : {}) })

/** The whole e-mail as it goes over the wire, with an id of its own that stays the same however often it is sent. */
export async function composeMail({ to, content, attachments }: ProviderSendNotificationDTO, sender: Sender, newline: "unix" | "windows"): Promise<Buffer> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline })
  const { message } = await composer.sendMail({ to, ...sender, subject: content?.subject, text: content?.text, html: content?.html, attachments: attachments?.map(attached) })
  if (!Buffer.isBuffer(message)) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "An e-mail was composed as a stream")
  return message
}
