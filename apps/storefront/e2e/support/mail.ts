import { readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { expect } from "@playwright/test"

const folder = process.env.MAIL_DIR ?? ""

/** Undoes quoted-printable as a mail program does: soft line breaks and =XX. */
const decoded = (eml: string): string =>
  decodeURIComponent(eml.replaceAll(/=\r?\n/g, "").replaceAll("%", "%25").replaceAll(/=([0-9A-F]{2})/g, "%$1"))

/** The e-mails of this kind to this address that the house has written, oldest first. */
export async function mailsTo(address: string, kind: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith(".") && name.includes(`-${kind}-`)).sort()
  const contents = await Promise.all(names.map(async (name) => decoded(await readFile(path.join(folder, name), "utf8"))))
  return contents.filter((content) => content.includes(`To: ${address}`))
}

/** Waits for one such e-mail, and answers what is written in it. */
export async function mailTo(address: string, kind: string): Promise<string> {
  await expect.poll(async () => (await mailsTo(address, kind)).length, { timeout: 20_000 }).toBe(1)
  return (await mailsTo(address, kind))[0] ?? ""
}

/** The link of the shop's account pages in an e-mail. */
export const accountLinkIn = (mail: string): string => /https?:\/\/\S+[?&]lenke=[\w.-]+/.exec(mail)?.[0] ?? ""
