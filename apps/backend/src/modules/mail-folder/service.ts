import { randomBytes } from "node:crypto"
import { mkdir, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { composeMail } from "../../mail-outbox/compose-mail"
import { mailFileName } from "./file-name"

/** Writes e-mails to a folder, as files that any mail program opens, instead of sending them. */
export class MailFolderService extends AbstractNotificationProviderService {
  static override identifier = "mail-folder"
  private readonly directory: string

  static override validateOptions(options: Record<string, unknown>): void {
    if (typeof options.directory === "string" && options.directory) return
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "MAIL_DIR mangler: mappen som e-post skrives til.")
  }

  constructor(_container: Record<string, unknown>, options: { directory: string }) {
    super()
    this.directory = options.directory
  }

  override async send(notification: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const message = await composeMail(notification, { from: notification.from ?? undefined }, "unix")
    const name = mailFileName(new Date(), notification.template, randomBytes(4).toString("hex"))
    await mkdir(this.directory, { recursive: true, mode: 0o700 })
    // Written aside first: whoever watches the folder never sees half a mail. It holds a name and an address: 0600.
    const unfinished = path.join(this.directory, `.${name}`)
    await writeFile(unfinished, message, { mode: 0o600, flag: "wx" })
    await rename(unfinished, path.join(this.directory, name))
    return { id: name }
  }
}
