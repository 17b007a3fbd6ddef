import { html, Html, noHtml } from "../html"
import type { Confirmation } from "./confirmation"
import { demoNotice, oneLine, rights, spacedNumber } from "./confirmation"
import { deliveryBlock } from "./html-delivery"
import { linesBlock } from "./html-lines"
import { confirmationSubject } from "./subject"

// Mail programs know tables and inline styles, little else. Colours and measures are the shop's own.
const text = "font-family:'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif;font-size:17px;line-height:1.55;color:#1E2722"
const heading = "font-family:Fraunces,Georgia,serif;font-weight:600;color:#1E2722"
const button = "display:inline-block;padding:14px 22px;background:#1F4D3F;color:#FFFFFF;font-weight:700;text-decoration:none;border-radius:10px"

/** The order confirmation as HTML. */
export function confirmationHtml(confirmation: Confirmation): string {
  const { order, seller, link } = confirmation
  const demo = order.payment.is_test
    ? html`<p style="margin:0 0 24px;padding:12px 16px;border:2px dashed #7F560B;border-radius:3px;background:#FFFDF8">${demoNotice}</p>`
    : noHtml
  return html`<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light"><title>${confirmationSubject(confirmation)}</title></head>
<body style="margin:0;background:#FAF6EE;${text}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px"><tr><td style="${text}">
<p style="margin:0 0 24px"><span style="display:inline-block;padding:4px;background:#1F4D3F;border-radius:3px"><span style="display:inline-block;padding:6px 14px;border:1px dashed #FFFFFF;border-radius:2px;color:#FFFFFF;font-weight:700">${seller.shop_name}</span></span></p>
${demo}
<h1 style="${heading};font-size:30px;line-height:1.15;margin:0 0 12px">Takk for kjøpet${order.buyer_name ? `, ${order.buyer_name}` : ""}!</h1>
<p style="margin:0 0 24px">Vi har fått bestillingen din. Den har ordrenummer ${order.display_id}.</p>
${deliveryBlock(confirmation, heading)}
<h2 style="${heading};font-size:21px;margin:32px 0 8px">Dette kjøpte du</h2>
${linesBlock(order)}
<p style="margin:28px 0 8px"><a href="${link}" style="${button}">Se bestillingen din</a></p>
<p style="margin:0 0 24px;font-size:15px;color:#4B554E">Vis ikke lenken til andre: den viser navnet og adressen din.</p>
<h2 style="${heading};font-size:21px;margin:32px 0 8px">Angrerett og reklamasjon</h2>
${rights(seller).map((sentence) => html`<p style="margin:0 0 12px;font-size:15px">${sentence}</p>`)}
${sellerBlock(confirmation)}
</td></tr></table></td></tr></table></body></html>
`.source
}

function sellerBlock({ seller }: Confirmation): Html {
  return html`<p style="margin:32px 0 0;padding-top:16px;border-top:1px dashed #C9BCA4;font-size:15px;color:#4B554E">
${seller.legal_name}, org.nr. ${spacedNumber(seller.organisation_number)}<br>${oneLine(seller.address)}<br>
<a href="mailto:${seller.email}" style="color:#1F4D3F">${seller.email}</a> · ${seller.phone}</p>`
}
