import { formatKroner } from "@verksted/money/format"
import { type Confirmation, demoNotice, oneLine, rights, spacedNumber, vatSentence } from "./confirmation"

/** The order confirmation as plain text. */
export function confirmationText(confirmation: Confirmation): string {
  const { order, seller, link } = confirmation
  const blocks = [
    order.payment.is_test ? demoNotice.toUpperCase() : null,
    `Hei${order.buyer_name ? ` ${order.buyer_name}` : ""}!`,
    `Takk for kjøpet. Vi har fått bestillingen din, ordre ${order.display_id}.`,
    [...order.lines.map(line), ...sums(confirmation)].join("\n"),
    delivery(confirmation),
    `Se bestillingen din her:\n${link}\nVis ikke lenken til andre: den viser navnet og adressen din.`,
    ["ANGRERETT OG REKLAMASJON", ...rights(seller)].join("\n\n"),
    `${seller.legal_name}, org.nr. ${spacedNumber(seller.organisation_number)}\n${oneLine(seller.address)}\n${seller.email} · ${seller.phone}`,
  ]
  return `${blocks.filter((block) => block !== null).join("\n\n")}\n`
}

function line({ title, variant_title, quantity, total }: Confirmation["order"]["lines"][number]): string {
  return `${quantity} × ${title}${variant_title ? `, ${variant_title}` : ""}: ${formatKroner(total)}`
}

function sums({ order }: Confirmation): string[] {
  return [
    order.discount > 0 ? `Rabatt (trukket fra over): ${formatKroner(order.discount)}` : null,
    `${order.delivery.name}: ${formatKroner(order.freight)}`,
    `Til sammen: ${formatKroner(order.total)}${order.payment.paid ? ", betalt" : ""}`,
    vatSentence(order, formatKroner),
  ].filter((text) => text !== null)
}

function delivery({ order, seller }: Confirmation): string {
  const to = order.delivery
  if (to.kind === "parcel") return `${to.name}\n${to.recipient}\n${oneLine(to.address)}`
  const hours = to.opening_hours.map(({ days, hours }) => `${days}: ${hours}`)
  return [`HENTEKODE: ${to.code}`, `Si koden når du henter hos ${seller.shop_name}. Vi sier fra når alt er klart.`, oneLine(to.address), ...hours].join("\n")
}
