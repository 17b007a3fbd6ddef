import type { KeptMail } from "./kept-mail"

/** What nodemailer tells of a failed sending. `responseCode` is the server's own answer. */
export type Failure = { code: string | null; responseCode: number | null }

/** `refused`: the server will never take it, or it has been tried long enough. `later`: with the mail as it then waits. */
export type Verdict = { kind: "refused" } | { kind: "later"; mail: KeptMail; /** Nothing gets through now: the next would only wait too. */ unreachable: boolean }

const GIVE_UP_MS = 3 * 86_400_000
const LONGEST_PAUSE_MIN = 60

/** What nodemailer said, without the server's words: they repeat addresses. */
export function failureOf(error: unknown): Failure {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  return { code: typeof code === "string" ? code : null, responseCode: typeof responseCode === "number" ? responseCode : null }
}

/**
 * What becomes of a mail that was not sent. Only a 5xx answer about the mail itself (its addresses, or what is in it) is
 * final: a wrong password is too, but ours to put right, and the mail is not to be lost for it.
 */
export function afterFailure(mail: KeptMail, { code, responseCode }: Failure, now: Date): Verdict {
  const aboutMail = code === "EENVELOPE" || code === "EMESSAGE"
  const isFinal = aboutMail && responseCode !== null && responseCode >= 500
  if (isFinal || now.getTime() - new Date(mail.created_at).getTime() >= GIVE_UP_MS) return { kind: "refused" }
  const pause = Math.min(2 ** mail.attempts, LONGEST_PAUSE_MIN) * 60_000
  return { kind: "later", mail: { ...mail, attempts: mail.attempts + 1, due_at: new Date(now.getTime() + pause).toISOString() }, unreachable: !aboutMail }
}
