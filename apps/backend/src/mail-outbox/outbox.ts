import { randomBytes } from "node:crypto"
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises"
import path from "node:path"
import { type KeptMail, keptMail } from "./kept-mail"

type Room = "waiting" | "sending" | "refused"
type NewMail = Omit<KeptMail, "id" | "attempts" | "due_at" | "created_at">

/** Longer than any sending takes: whoever took a mail out so long ago is gone. */
const ABANDONED_MS = 10 * 60_000
const REFUSED_KEPT_MS = 30 * 86_400_000

/**
 * E-mails that are to be sent, each a file that survives a crash. A mail is taken out of «waiting» by renaming it, which
 * succeeds for one only, so that two sweeps never send the same. They hold names and addresses: 0700 and 0600.
 */
export class MailOutbox {
  constructor(private readonly directory: string) {}

  /** Keeps a mail; it is on the disk when this returns. */
  async put(mail: NewMail, now: Date): Promise<string> {
    const id = `${now.toISOString().replaceAll(/[-:.]/g, "")}-${randomBytes(6).toString("hex")}`
    await this.write("waiting", { ...mail, id, attempts: 0, created_at: now.toISOString(), due_at: now.toISOString() })
    return id
  }

  /** The mails that are due, oldest first. */
  async due(now: Date): Promise<KeptMail[]> {
    const mails = await Promise.all((await this.ids("waiting")).map((id) => this.read("waiting", id)))
    return mails.flatMap((mail) => (mail && new Date(mail.due_at) <= now ? [mail] : []))
  }

  /** Takes it out to be sent; false when somebody else has. */
  async claim({ id }: KeptMail, now: Date): Promise<boolean> {
    await mkdir(this.room("sending"), { recursive: true, mode: 0o700 })
    const taken = await rename(this.file("waiting", id), this.file("sending", id)).then(() => true, () => false)
    if (taken) await utimes(this.file("sending", id), now, now)
    return taken
  }

  /** It is sent, and gone. */
  async sent({ id }: KeptMail): Promise<void> {
    await rm(this.file("sending", id), { force: true })
  }

  /** It was not sent; it waits again. */
  async again(mail: KeptMail): Promise<void> {
    await this.write("waiting", mail)
    await this.sent(mail)
  }

  /** It will never be sent; kept for a month, should somebody ask. */
  async refuse(mail: KeptMail): Promise<void> {
    await this.write("refused", mail)
    await this.sent(mail)
  }

  /** Puts back what was taken out by a process that is gone, and throws away what was refused long ago. */
  async tidy(now: Date): Promise<void> {
    for (const id of await this.olderThan("sending", now.getTime() - ABANDONED_MS)) await rename(this.file("sending", id), this.file("waiting", id))
    for (const id of await this.olderThan("refused", now.getTime() - REFUSED_KEPT_MS)) await rm(this.file("refused", id), { force: true })
  }

  private room = (room: Room) => path.join(this.directory, room)
  private file = (room: Room, id: string) => path.join(this.room(room), `${id}.json`)

  private async ids(room: Room): Promise<string[]> {
    const names = await readdir(this.room(room)).catch(() => [])
    return names.filter((name) => name.endsWith(".json") && !name.startsWith(".")).map((name) => name.slice(0, -".json".length)).sort()
  }

  private async olderThan(room: Room, time: number): Promise<string[]> {
    const dated = await Promise.all((await this.ids(room)).map(async (id) => ({ id, at: (await stat(this.file(room, id)).catch(() => null))?.mtimeMs ?? Infinity })))
    return dated.filter(({ at }) => at < time).map(({ id }) => id)
  }

  private async read(room: Room, id: string): Promise<KeptMail | null> {
    const text = await readFile(this.file(room, id), "utf8").catch(() => null)
    return text === null ? null : keptMail.parse(JSON.parse(text))
  }

  /** Written aside, forced to the disk, then named: nobody ever reads half a mail. */
  private async write(room: Room, mail: KeptMail): Promise<void> {
    await mkdir(this.room(room), { recursive: true, mode: 0o700 })
    const unfinished = path.join(this.room(room), `.${mail.id}`)
    const handle = await open(unfinished, "w", 0o600)
    try {
      await handle.writeFile(JSON.stringify(mail))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, this.file(room, mail.id))
  }
}
