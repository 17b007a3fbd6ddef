import { afterFailure, type Failure, failureOf } from "./after-failure"
import type { KeptMail } from "./kept-mail"
import type { MailOutbox } from "./outbox"

type Refused = Pick<KeptMail, "id" | "template" | "order_id"> & Failure
export type Delivered = { sent: number; later: Failure[]; refused: Refused[] }

/**
 * Sends what is due, one after another. A mail that the server has taken is gone before the next is sent; should the
 * process end just between, it is sent once more with the same Message-ID, since a mail too many is better than none.
 * @param send hands a mail to the server; fails as nodemailer does
 */
export async function deliverMails(outbox: MailOutbox, send: (mail: KeptMail) => Promise<void>, now: Date): Promise<Delivered> {
  const delivered: Delivered = { sent: 0, later: [], refused: [] }
  await outbox.tidy(now)
  for (const mail of await outbox.due(now)) {
    if (!(await outbox.claim(mail, now))) continue
    const failure = await send(mail).then(() => null, failureOf)
    if (!failure) {
      await outbox.sent(mail)
      delivered.sent += 1
      continue
    }
    const verdict = afterFailure(mail, failure, now)
    if (verdict.kind === "refused") {
      await outbox.refuse(mail)
      delivered.refused.push({ id: mail.id, template: mail.template, order_id: mail.order_id, ...failure })
      continue
    }
    await outbox.again(verdict.mail)
    delivered.later.push(failure)
    if (verdict.unreachable) break
  }
  return delivered
}
