import { openingHoursIn } from "@verksted/contracts/opening-hours"
import { letterWords } from "../letter-words"
import { oneLine, sellerText } from "../seller-block"
import { amountIn, type Confirmation } from "./confirmation"
import { wordsIn } from "./words"

/** The order confirmation as plain text. */
export function confirmationText(confirmation: Confirmation): string {
  const { order, seller, link, language } = confirmation
  const words = wordsIn(language)
  const { demo, see, keepLink } = letterWords(language)
  const blocks = [
    order.payment.is_test ? demo.toUpperCase() : null,
    words.hello(order.buyer_name),
    words.received(order.display_id),
    [...order.lines.map((line) => lineText(line, confirmation)), ...sums(confirmation)].join("\n"),
    delivery(confirmation),
    gift(confirmation),
    `${see}:\n${link}\n${keepLink}`,
    [words.rightsTitle.toUpperCase(), ...words.rights(seller.email)].join("\n\n"),
    sellerText(seller, language),
  ]
  return `${blocks.filter((block) => block !== null).join("\n\n")}\n`
}

function gift({ order, language }: Confirmation): string | null {
  if (!order.gift) return null
  const words = wordsIn(language)
  const { recipient_name, greeting } = order.gift
  return [words.gift(recipient_name).toUpperCase(), ...(greeting ? [words.greeting(greeting)] : [])].join("\n")
}

function lineText({ title, variant_title, quantity, total }: Confirmation["order"]["lines"][number], { language }: Confirmation): string {
  return `${quantity} × ${title}${variant_title ? `, ${variant_title}` : ""}: ${amountIn(language, total)}`
}

function sums({ order, language }: Confirmation): string[] {
  const words = wordsIn(language)
  return [
    `${order.delivery.name}: ${amountIn(language, order.freight)}`,
    `${words.total}: ${amountIn(language, order.total)}${order.payment.paid ? `, ${words.paid}` : ""}`,
    order.discount > 0 ? words.discount(amountIn(language, order.discount)) : null,
    order.vat === null ? null : words.vat(amountIn(language, order.vat)),
  ].filter((text) => text !== null)
}

function delivery({ order, seller, language }: Confirmation): string {
  const to = order.delivery
  const words = wordsIn(language)
  if (to.kind === "parcel") return `${to.name}\n${to.recipient}\n${oneLine(to.address)}`
  const hours = to.opening_hours.map((line) => openingHoursIn(language, line)).map(({ days, hours }) => `${days}: ${hours}`)
  return [`${words.code.toUpperCase()}: ${to.code}`, words.codeHint(seller.shop_name), oneLine(to.address), ...hours].join("\n")
}
