import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"

export type ReceivedMail = { from: string; to: string[]; raw: string }

/** A real SMTP server on this machine that keeps what it is sent. Addresses that begin with «ukjent» it does not know. */
export class MailServer {
  readonly received: ReceivedMail[] = []
  /** The answer to any mail, once it is all there; null takes it. */
  refusal: { responseCode: number; message: string } | null = null
  private server: SMTPServer | null = null
  private port = 0

  /** Opens it, on the port it had before; answers its address with the password that it takes. */
  async open(): Promise<string> {
    const server = new SMTPServer({
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) => (username === "bruker" && password === "passord" ? done(null, { user: username }) : done(Object.assign(new Error("No"), { responseCode: 535 }))),
      onRcptTo: ({ address }, _session, done) => done(address.startsWith("ukjent") ? Object.assign(new Error(`<${address}> unknown`), { responseCode: 550 }) : null),
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = []
        stream.on("data", (chunk: Buffer) => chunks.push(chunk))
        stream.on("end", () => {
          if (this.refusal) return done(Object.assign(new Error(this.refusal.message), this.refusal))
          this.received.push({ from: envelope.mailFrom ? envelope.mailFrom.address : "", to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString("utf8") })
          done()
        })
      },
    })
    // A client that hangs up is none of the server's errors.
    server.on("error", () => undefined)
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", resolve))
    this.port = (server.server.address() as AddressInfo).port
    this.server = server
    return this.address("passord")
  }

  address = (password: string) => `smtp://bruker:${password}@127.0.0.1:${this.port}`

  async close(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()))
    this.server = null
  }
}
