import path from "node:path"
import type { Environment } from "./environment"

type MailSettings = Pick<Environment, "MAIL_DIR" | "SMTP_URL" | "MAIL_FROM">

/** Where e-mails lie until the owner's mail server has taken them. */
export const outboxFolder = ({ MAIL_DIR }: Pick<Environment, "MAIL_DIR">): string => path.join(MAIL_DIR, "outbox")

/** E-mail by the owner's mail server, or into the folder while none is named. */
export function mailProvider(environment: MailSettings) {
  const { MAIL_DIR, SMTP_URL, MAIL_FROM } = environment
  return SMTP_URL
    ? { resolve: "./src/modules/smtp", id: "smtp", options: { channels: ["email"], outbox: outboxFolder(environment), mail_from: MAIL_FROM } }
    : { resolve: "./src/modules/mail-folder", id: "folder", options: { channels: ["email"], directory: MAIL_DIR } }
}
