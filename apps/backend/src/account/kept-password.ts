import { randomBytes } from "node:crypto"
import { keptHash } from "../secrets/kept-hash"

/** What is kept of a new password, with a new mark: sessions and links of the former one end. */
export async function keptPassword(password: string): Promise<{ password: string; session: string }> {
  return { password: await keptHash(password), session: randomBytes(12).toString("base64url") }
}
