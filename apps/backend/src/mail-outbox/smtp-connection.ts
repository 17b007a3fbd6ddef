import { createTransport } from "nodemailer"
import type { KeptMail } from "./kept-mail"

const THIS_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"])

/**
 * A connection to the owner's mail server, kept open while several mails are sent. A password never travels in the clear,
 * but on this machine. Close it.
 */
export function smtpConnection(url: string) {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    requireTLS: !THIS_MACHINE.has(new URL(url).hostname),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    dnsTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ from, to, raw }: KeptMail): Promise<void> => void (await transport.sendMail({ envelope: { from, to }, raw: Buffer.from(raw, "base64") })),
    close: () => transport.close(),
  }
}
