import { html, type Html, noHtml } from "../html"
import { amountIn, type Confirmation } from "./confirmation"
import { wordsIn } from "./words"

const cell = "padding:10px 0;border-bottom:1px solid #EFE7DA;vertical-align:top"
const amount = `${cell};text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;padding-left:16px`

/** The bought things, delivery and total, as a table. */
export function linesBlock({ order, language }: Confirmation): Html {
  const words = wordsIn(language)
  const kroner = (ore: number) => amountIn(language, ore)
  return html`<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">
${order.lines.map(({ quantity, title, variant_title, total }) => row(`${quantity} × ${title}${variant_title ? `, ${variant_title}` : ""}`, kroner(total)))}
${row(order.delivery.name, kroner(order.freight))}
<tr><td style="padding:14px 0 0;font-weight:700">${words.total}${order.payment.paid ? `, ${words.paid}` : ""}</td>
<td style="padding:14px 0 0 16px;text-align:right;white-space:nowrap;font-weight:700;font-size:21px">${kroner(order.total)}</td></tr></table>
${order.discount > 0 ? note(words.discount(kroner(order.discount))) : noHtml}${order.vat === null ? noHtml : note(words.vat(kroner(order.vat)))}`
}

const row = (what: string, kroner: string) => html`<tr><td style="${cell}">${what}</td><td style="${amount}">${kroner}</td></tr>`
const note = (sentence: string) => html`<p style="margin:4px 0 0;font-size:15px;color:#4B554E">${sentence}</p>`
