import type { Language } from "@verksted/contracts/language"
import type { SellerProfile } from "@verksted/contracts/seller"
import { html, type Html } from "./html"

/** «999 888 777» */
export const spacedNumber = (organisationNumber: string) => organisationNumber.replaceAll(/(\d{3})(?=\d)/g, "$1\u00a0")

/** «Storgata 1, 0155 Oslo» */
export const oneLine = ({ street, postal_code, city }: SellerProfile["address"]) => `${street}, ${postal_code} ${city}`

const numberIn = (language: Language, number: string) => `${language === "en" ? "company reg. no." : "org.nr."} ${spacedNumber(number)}`

/** Who sells, in plain text (ehandelsloven § 8). */
export const sellerText = (seller: SellerProfile, language: Language) =>
  `${seller.legal_name}, ${numberIn(language, seller.organisation_number)}\n${oneLine(seller.address)}\n${seller.email} · ${seller.phone}`

/** Who sells, at the end of an e-mail. */
export function sellerBlock(seller: SellerProfile, language: Language): Html {
  return html`<p style="margin:32px 0 0;padding-top:16px;border-top:1px dashed #C9BCA4;font-size:15px;color:#4B554E">
${seller.legal_name}, ${numberIn(language, seller.organisation_number)}<br>${oneLine(seller.address)}<br>
<a href="mailto:${seller.email}" style="color:#1F4D3F">${seller.email}</a> · ${seller.phone}</p>`
}
