import { commonPasswords } from "./common-passwords"

const COMMON = "Dette passordet er så vanlig at andre gjetter det. Velg et annet."

/** Letters and digits only. */
const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "")

const common = new Set(commonPasswords)

/** «aaaaaaaaaa», «abababababab» */
const repeats = (text: string) => /^(.{1,3})\1+.{0,2}$/u.test(text)

const rows = ["01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyzæøå", "qwertyuiopåasdfghjkløæzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"]

/**
 * Why a password is refused though it is long enough, in a sentence for the customer; null for a good one. Refused are
 * common ones also with signs and a few digits around them, keys in a row, and the e-mail address itself.
 */
export function passwordProblem(password: string, email: string): string | null {
  const bare = plain(password)
  const core = bare.replaceAll(/^\d{1,4}|\d{1,4}$/g, "")
  const [local = ""] = email.toLowerCase().split("@")
  if (common.has(bare) || common.has(core) || repeats(bare) || bare.length < 4) return COMMON
  if (rows.some((row) => row.includes(bare))) return COMMON
  if (bare === plain(email) || (plain(local).length >= 4 && core === plain(local))) return "Passordet kan ikke være e-postadressen din. Velg et annet."
  return null
}
