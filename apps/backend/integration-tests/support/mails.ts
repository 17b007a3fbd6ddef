import { readdir, readFile } from "node:fs/promises"
import path from "node:path"

const folder = process.env.MAIL_DIR ?? ""

/** Names of the e-mails that are written so far, oldest first. */
export const mails = async (): Promise<string[]> => (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith(".")).sort()

/** The e-mails, of this kind if one is named, that were written since `before`, with what is written in them. */
export async function mailsSince(before: readonly string[], kind = ""): Promise<{ name: string; content: string }[]> {
  const names = (await mails()).filter((name) => !before.includes(name) && name.includes(`Z-${kind}`))
  return Promise.all(names.map(async (name) => ({ name, content: decoded(await readFile(path.join(folder, name), "utf8")) })))
}

/** Undoes quoted-printable: soft line breaks and =XX. */
function decoded(eml: string): string {
  const joined = eml.replaceAll(/=\r?\n/g, "")
  return decodeURIComponent(joined.replaceAll("%", "%25").replaceAll(/=([0-9A-F]{2})/g, "%$1"))
}

/** What is written in the e-mails that `work` led to. */
export async function mailsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = await mails()
  await work()
  return (await mailsSince(before)).map(({ content }) => content)
}

/** The token of an account's link in an e-mail. */
export const tokenIn = (mail: string | undefined): string => /[?&]lenke=([\w.-]+)/.exec(mail ?? "")?.[1] ?? ""
