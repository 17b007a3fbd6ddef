import { mkdtemp, readdir, readFile, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { MailServer } from "../../integration-tests/support/mail-server"
import { SmtpService } from "../modules/smtp/service"
import { deliverMails } from "./deliver-mails"
import { MailOutbox } from "./outbox"
import { smtpConnection } from "./smtp-connection"

const server = new MailServer()
let address = ""
let folder = ""
let outbox: MailOutbox
let smtp: SmtpService

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "verksted-outbox-"))
  outbox = new MailOutbox(folder)
  smtp = new SmtpService({}, { outbox: folder, mail_from: "nettbutikk@hyllene.example" })
  server.received.length = 0
  server.refusal = null
  address = await server.open()
})
afterEach(() => server.close())

const write = (to = "kari@eksempel.no", attachments?: { filename: string; content: string; content_type: string }[]) =>
  smtp.send({ to, from: '"Hyllene" <post@hyllene.example>', channel: "email", template: "order-ready", content: { subject: "Klar til henting: blåbærlue", text: "Hentekoden er 0042.", html: "<p>Hentekoden er 0042.</p>" }, ...(attachments ? { attachments } : {}) })

async function sweep(url = address, at = new Date()) {
  const connection = smtpConnection(url)
  try {
    return await deliverMails(outbox, connection.send, at)
  } finally {
    connection.close()
  }
}
const left = async (room: string) => (await readdir(path.join(folder, room)).catch(() => [])).length
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000)

describe("an e-mail by SMTP", () => {
  it("arrives once, whole, from the shop, and leaves nothing behind", async () => {
    await write("kari@eksempel.no", [{ filename: "skjema.pdf", content: Buffer.from("%PDF").toString("base64"), content_type: "application/pdf" }])
    expect((await sweep()).sent).toBe(1)
    expect((await sweep(address, later(600))).sent).toBe(0)
    expect(server.received).toHaveLength(1)
    const [mail] = server.received
    expect([mail?.from, mail?.to]).toEqual(["nettbutikk@hyllene.example", ["kari@eksempel.no"]])
    for (const line of [/^From: Hyllene <nettbutikk@hyllene\.example>\r$/m, /^Reply-To: post@hyllene\.example\r$/m, /^Subject: =\?UTF-8\?/m, /^Message-ID: <.+>\r$/m, /filename=skjema\.pdf/]) expect(mail?.raw).toMatch(line)
    expect([await left("waiting"), await left("sending"), await left("refused")]).toEqual([0, 0, 0])
  })

  it("is kept where nobody else reads it until it is sent", async () => {
    await write()
    const [name] = await readdir(path.join(folder, "waiting"))
    expect((await stat(path.join(folder, "waiting", name ?? ""))).mode & 0o777).toBe(0o600)
    expect(name).not.toContain("kari")
  })

  it("waits while the server is down, and is sent when it is back", async () => {
    await write()
    await write("ola@eksempel.no")
    await server.close()
    const down = await sweep()
    expect([down.sent, down.later]).toEqual([0, [{ code: "ESOCKET", responseCode: null }]])
    await server.open()
    expect((await sweep(address, later(2))).sent).toBe(2)
    expect(server.received.map(({ to }) => to[0]).sort()).toEqual(["kari@eksempel.no", "ola@eksempel.no"])
  })

  it("is given up when the server does not know the address, without holding up the next", async () => {
    await write("ukjent@eksempel.no")
    await write()
    const done = await sweep()
    expect([done.sent, done.refused]).toEqual([1, [{ id: expect.any(String), template: "order-ready", order_id: null, code: "EENVELOPE", responseCode: 550 }]])
    expect(await left("refused")).toBe(1)
    expect((await sweep(address, later(600))).sent).toBe(0)
  })

  it("is tried again when the server says later, with the same Message-ID", async () => {
    server.refusal = { responseCode: 451, message: "greylisted" }
    await write()
    const before = await readFile(path.join(folder, "waiting", (await readdir(path.join(folder, "waiting")))[0] ?? ""), "utf8")
    expect((await sweep()).later).toEqual([{ code: "EMESSAGE", responseCode: 451 }])
    server.refusal = null
    expect((await sweep()).sent).toBe(0)
    expect((await sweep(address, later(2))).sent).toBe(1)
    const id = /^Message-ID: (<.+>)\r$/m.exec(Buffer.from(JSON.parse(before).raw, "base64").toString())?.[1]
    expect(server.received[0]?.raw).toContain(`Message-ID: ${id}`)
  })

  it("is kept when the password is wrong: that is ours to put right", async () => {
    await write()
    expect((await sweep(server.address("feil"))).later).toEqual([{ code: "EAUTH", responseCode: 535 }])
    expect((await sweep(address, later(2))).sent).toBe(1)
  })

  it("is sent by one of two sweeps at once", async () => {
    for (let number = 0; number < 10; number++) await write(`nummer${number}@eksempel.no`)
    const [one, two] = await Promise.all([sweep(), sweep()])
    expect(one.sent + two.sent).toBe(10)
    expect(new Set(server.received.map(({ to }) => to[0])).size).toBe(10)
  })

  it("that a process took with it is put back, once it must be gone", async () => {
    await write()
    const [mail] = await outbox.due(new Date())
    if (!mail) throw new Error("nothing waits")
    await outbox.claim(mail, new Date())
    expect((await sweep(address, later(9))).sent).toBe(0)
    expect((await sweep(address, later(11))).sent).toBe(1)
  })
})
