import { openingHoursIn } from "@verksted/contracts/opening-hours"
import { html, type Html } from "../html"
import { oneLine } from "../seller-block"
import type { Confirmation } from "./confirmation"
import { wordsIn } from "./words"

/** Where the things go: for pickup the code, the address and the opening hours; for a parcel the address. */
export function deliveryBlock({ order, seller, language }: Confirmation, heading: string): Html {
  const to = order.delivery
  const words = wordsIn(language)
  const box = "padding:20px;background:#FFFDF8;border:1px solid #EFE7DA;border-radius:14px"
  if (to.kind === "parcel") {
    return html`<div style="${box}"><h2 style="${heading};font-size:21px;margin:0 0 8px">${to.name}</h2>
<p style="margin:0">${to.recipient}<br>${to.address.street}<br>${to.address.postal_code} ${to.address.city}</p></div>`
  }
  const hours = to.opening_hours.map((line) => openingHoursIn(language, line))
  return html`<div style="${box}"><h2 style="${heading};font-size:21px;margin:0 0 8px">${words.code}</h2>
<p style="margin:0 0 8px;font-size:44px;line-height:1;font-weight:700;letter-spacing:8px">${to.code}</p>
<p style="margin:0 0 16px">${words.codeHint(seller.shop_name)}</p>
<p style="margin:0 0 8px"><strong>${oneLine(to.address)}</strong></p>
${hours.map(({ days, hours }) => html`<p style="margin:0">${days}: ${hours}</p>`)}</div>`
}
