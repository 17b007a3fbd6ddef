import type { OrderPage } from "@verksted/contracts/order-page"
import { formatKroner } from "@verksted/money/format"
import { html, type Html, noHtml } from "../html"
import { vatSentence } from "./confirmation"

const cell = "padding:10px 0;border-bottom:1px solid #EFE7DA;vertical-align:top"
const amount = `${cell};text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;padding-left:16px`

/** The bought things, delivery and total, as a table. */
export function linesBlock(order: OrderPage): Html {
  const vat = vatSentence(order, formatKroner)
  return html`<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">
${order.lines.map(({ quantity, title, variant_title, total }) => row(`${quantity} × ${title}${variant_title ? `, ${variant_title}` : ""}`, formatKroner(total)))}
${row(order.delivery.name, formatKroner(order.freight))}
<tr><td style="padding:14px 0 0;font-weight:700">Til sammen${order.payment.paid ? ", betalt" : ""}</td>
<td style="padding:14px 0 0 16px;text-align:right;white-space:nowrap;font-weight:700;font-size:21px">${formatKroner(order.total)}</td></tr></table>
${order.discount > 0 ? note(`Rabatten på ${formatKroner(order.discount)} er trukket fra.`) : noHtml}${vat ? note(vat) : noHtml}`
}

const row = (what: string, kroner: string) => html`<tr><td style="${cell}">${what}</td><td style="${amount}">${kroner}</td></tr>`
const note = (sentence: string) => html`<p style="margin:4px 0 0;font-size:15px;color:#4B554E">${sentence}</p>`
