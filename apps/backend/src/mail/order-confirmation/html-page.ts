import { html } from "../html"
import { heading, headingStyle, letterHtml, orderButton } from "../letter"
import type { Confirmation } from "./confirmation"
import { deliveryBlock } from "./html-delivery"
import { giftBlock } from "./html-gift"
import { linesBlock } from "./html-lines"
import { confirmationSubject } from "./subject"
import { wordsIn } from "./words"

/** The order confirmation as HTML. */
export function confirmationHtml(confirmation: Confirmation): string {
  const { order, seller, link, language } = confirmation
  const words = wordsIn(language)
  return letterHtml({
    subject: confirmationSubject(confirmation),
    title: words.thanks(order.buyer_name),
    is_demo: order.payment.is_test,
    seller,
    language,
    body: html`<p style="margin:0 0 24px">${words.received(order.display_id)}</p>
${deliveryBlock(confirmation, headingStyle)}
${giftBlock(confirmation)}
${heading(words.bought)}
${linesBlock(confirmation)}
${orderButton(link, language)}
${heading(words.rightsTitle)}
${words.rights(seller.email).map((sentence) => html`<p style="margin:0 0 12px;font-size:15px">${sentence}</p>`)}`,
  })
}
