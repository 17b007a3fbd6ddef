import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { readEnvironment } from "../config/read-environment"
import { findLogin } from "./find-login"
import { type MailLink, mailLinkToken, provenEmail } from "./mail-link"

const HOUR = 60 * 60 * 1000
const lifetimes: Record<MailLink["purpose"], number> = { register: 24 * HOUR, password: HOUR }

/** A link ends with its use: there is no login before the first, and another password after the second. */
async function boundOf(container: MedusaContainer, purpose: MailLink["purpose"], email: string): Promise<string | null> {
  const login = await findLogin(container, email)
  if (purpose === "register") return login ? null : ""
  return login?.session ?? null
}

/** A token for a link to this address: 24 hours to register, one hour for a new password. Null where there is nothing to do so for. */
export async function addressToken(container: MedusaContainer, purpose: MailLink["purpose"], email: string): Promise<string | null> {
  const bound = await boundOf(container, purpose, email)
  if (bound === null) return null
  return mailLinkToken({ purpose, email, until: Date.now() + lifetimes[purpose] }, bound, readEnvironment().LINK_SECRET)
}

/**
 * The address that a link's token proves.
 * @throws MedusaError NOT_FOUND when the token is wrong, old or used
 */
export async function provenAddress(container: MedusaContainer, purpose: MailLink["purpose"], token: string): Promise<string> {
  const email = await provenEmail(token, purpose, (claimed) => boundOf(container, purpose, claimed), readEnvironment().LINK_SECRET, new Date())
  if (!email) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Lenken gjelder ikke lenger. Be om en ny.")
  return email
}
