import type { Language } from "@verksted/contracts/language"
import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import { formatAmount, formatAmountInEnglish, formatInEnglish, formatKroner } from "@verksted/money/format"
import { momentWords } from "../../mail/oslo-words"
import { oneLine, spacedNumber } from "../../mail/seller-block"
import type { PdfFile } from "../pdf-file"
import { Sheet } from "../sheet"
import { wordsIn } from "./words"

type Source = { order: OrderPage; seller: SellerProfile; language: Language }

const amountIn = (language: Language, ore: number) => (language === "en" ? formatAmountInEnglish(ore) : formatAmount(ore))
const kronerIn = (language: Language, ore: number) => (language === "en" ? formatInEnglish(ore) : formatKroner(ore))

/**
 * The receipt of a web order, in its language: who sold what to whom, when, for how much and with which VAT
 * (bokføringsforskriften § 5-1-1; after the organisation number stands «MVA» when the seller is registered, § 5-1-2).
 */
export async function receipt(source: Source): Promise<PdfFile> {
  const { order, seller, language } = source
  const words = wordsIn(language)
  const sheet = new Sheet(words.title(order.display_id, seller.shop_name), seller.legal_name, language)
  sheet.label(seller.shop_name)
  const organisation = words.organisation(spacedNumber(seller.organisation_number), order.vat !== null)
  sheet.paragraph([`${seller.legal_name}, ${organisation}`, oneLine(seller.address), `${seller.email} · ${seller.phone}`].join("\n"), { soft: true, gap: 18 })
  sheet.heading(1, words.receipt)
  sheet.paragraph(words.webSale, { soft: true, gap: 10 })
  sheet.paragraph(facts(source).join("\n"), { gap: 14 })
  lines(sheet, source)
  sums(sheet, source)
  vat(sheet, source)
  sheet.heading(2, words.delivery)
  sheet.paragraph(delivery(order), { gap: 12 })
  sheet.paragraph(words.keep, { soft: true })
  return { filename: words.file(order.display_id), content: await sheet.finish() }
}

function facts({ order: { display_id, placed_at, buyer_name, email, payment }, language }: Source): string[] {
  const words = wordsIn(language)
  return [
    words.number(display_id),
    words.ordered(momentWords(new Date(placed_at), language)),
    ...(payment.paid_at && payment.means ? [words.paid(momentWords(new Date(payment.paid_at), language), words.means[payment.means])] : []),
    words.buyer([buyer_name, email].filter(Boolean).join(", ")),
  ]
}

function lines(sheet: Sheet, { order, language }: Source): void {
  const { thing, pieces, each, sum } = wordsIn(language).columns
  const amount = (ore: number) => amountIn(language, ore)
  const columns = (what: string, pieces: string, each: string, total: string, face: "text" | "bold" = "text") => [
    { text: what, x: sheet.left, width: 250, face }, { text: pieces, x: sheet.left + 258, width: 45, face, align: "right" as const },
    { text: each, x: sheet.left + 311, width: 80, face, align: "right" as const }, { text: total, x: sheet.left + 399, width: 84, face, align: "right" as const },
  ]
  sheet.table((table) => {
    sheet.row(table, columns(thing, pieces, each, sum, "bold"), "TH")
    sheet.rule()
    for (const { title, variant_title, quantity, unit_price } of order.lines) {
      sheet.row(table, columns(variant_title ? `${title}, ${variant_title}` : title, String(quantity), amount(unit_price), amount(unit_price * quantity)))
    }
    sheet.row(table, columns(order.delivery.name, "1", amount(order.freight), amount(order.freight)))
  })
  sheet.rule()
}

function sums(sheet: Sheet, { order, language }: Source): void {
  const words = wordsIn(language)
  const sum = (label: string, ore: number, face: "text" | "bold" = "text", size = 10.5) => [
    { text: label, x: sheet.left, width: 380, face, size }, { text: kronerIn(language, ore), x: sheet.left + 383, width: 100, face, size, align: "right" as const },
  ]
  sheet.table((table) => {
    if (order.discount > 0) sheet.row(table, sum(words.discount, -order.discount))
    sheet.row(table, sum(words.total, order.total, "bold", 13))
    if (order.payment.refunded > 0) sheet.row(table, sum(words.refunded, order.payment.refunded))
  })
}

function vat(sheet: Sheet, { order, language }: Source): void {
  const words = wordsIn(language)
  const amount = (ore: number) => amountIn(language, ore)
  sheet.heading(2, words.vat)
  if (order.vat === null) return sheet.paragraph(words.notRegistered)
  const columns = (rate: string, net: string, tax: string, gross: string, face: "text" | "bold" = "text") =>
    [rate, net, tax, gross].map((text, index) => ({ text, face, x: sheet.left + index * 122, width: 117, align: index === 0 ? ("left" as const) : ("right" as const) }))
  sheet.table((table) => {
    sheet.row(table, columns(words.vatColumns.rate, words.vatColumns.net, words.vatColumns.tax, words.vatColumns.gross, "bold"), "TH")
    for (const { rate, gross, net } of order.vat_by_rate) {
      sheet.row(table, columns(words.rate(rate), amount(net), amount(gross - net), amount(gross)))
    }
  })
}

function delivery({ delivery: to }: OrderPage): string {
  if (to.kind === "pickup") return `${to.name}: ${oneLine(to.address)}`
  return `${to.name}: ${to.recipient}, ${oneLine(to.address)}`
}
