import type { Mail } from "../words-letter"
import type { Confirmation } from "./confirmation"
import { confirmationHtml } from "./html-page"
import { confirmationSubject } from "./subject"
import { confirmationText } from "./text"

/** The e-mail that a buyer gets when the order is placed: on a durable medium, as angrerettloven § 18 asks. */
export function orderConfirmation(confirmation: Confirmation): Mail {
  return { subject: confirmationSubject(confirmation), text: confirmationText(confirmation), html: confirmationHtml(confirmation) }
}
