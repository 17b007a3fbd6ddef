import type { Language } from "@verksted/contracts/language"
import type { SellerProfile } from "@verksted/contracts/seller"
import { html, Html, noHtml } from "./html"
import { letterWords } from "./letter-words"
import { sellerBlock } from "./seller-block"

/** An e-mail to a buyer, in parts. `is_demo` marks what never happened. */
export type Letter = { subject: string; title: string; body: Html; seller: SellerProfile; language: Language; is_demo: boolean }

// Mail programs know tables and inline styles, little else. Colours and measures are the shop's own.
const text = "font-family:'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif;font-size:17px;line-height:1.55;color:#1E2722"

/** The style of a heading in an e-mail. */
export const headingStyle = "font-family:Fraunces,Georgia,serif;font-weight:600;color:#1E2722"

const buttonStyle = "display:inline-block;padding:14px 22px;background:#1F4D3F;color:#FFFFFF;font-weight:700;text-decoration:none;border-radius:10px"

/** A heading within an e-mail. */
export const heading = (words: string): Html => html`<h2 style="${headingStyle};font-size:21px;margin:32px 0 8px">${words}</h2>`

/** A paragraph; line breaks of the text are kept. */
export const paragraph = (words: string): Html => html`<p style="margin:0 0 12px;white-space:pre-line">${words}</p>`

/** The one thing to do. */
export const button = (link: string, label: string): Html => html`<p style="margin:28px 0 8px"><a href="${link}" style="${buttonStyle}">${label}</a></p>`

/** The button to the order's page. */
export function orderButton(link: string, language: Language): Html {
  const { see, keepLink } = letterWords(language)
  return html`${button(link, see)}
<p style="margin:0 0 24px;font-size:15px;color:#4B554E">${keepLink}</p>`
}

/** The whole e-mail, with the shop's label above and the seller below. */
export function letterHtml({ subject, title, body, seller, language, is_demo }: Letter): string {
  const notice = is_demo ? html`<p style="margin:0 0 24px;padding:12px 16px;border:2px dashed #7F560B;border-radius:3px;background:#FFFDF8">${letterWords(language).demo}</p>` : noHtml
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light"><title>${subject}</title></head>
<body style="margin:0;background:#FAF6EE;${text}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px"><tr><td style="${text}">
<p style="margin:0 0 24px"><span style="display:inline-block;padding:4px;background:#1F4D3F;border-radius:3px"><span style="display:inline-block;padding:6px 14px;border:1px dashed #FFFFFF;border-radius:2px;color:#FFFFFF;font-weight:700">${seller.shop_name}</span></span></p>
${notice}
<h1 style="${headingStyle};font-size:30px;line-height:1.15;margin:0 0 12px">${title}</h1>
${body}
${sellerBlock(seller, language)}
</td></tr></table></td></tr></table></body></html>
`.source
}
