import type { Language } from "@verksted/contracts/language"
import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import { momentWords } from "../../mail/oslo-words"
import { oneLine } from "../../mail/seller-block"
import { thingWords } from "../../mail/thing-words"
import { Sheet } from "../sheet"
import type { PdfFile } from "../pdf-file"
import { wordsIn } from "./words"

/**
 * The form for regretting a purchase (angrerettloven § 8 and the standard form of its regulation; Directive 2011/83/EU,
 * annex I, part B), with what we know of the order filled in. Nobody has to use it: it lies with the confirmation.
 */
export async function withdrawalForm({ order, seller, language }: { order: OrderPage; seller: SellerProfile; language: Language }): Promise<PdfFile> {
  const words = wordsIn(language)
  const sheet = new Sheet(words.title(order.display_id, seller.shop_name), seller.legal_name, language)
  sheet.label(seller.shop_name)
  sheet.heading(1, words.form)
  sheet.paragraph(words.how, { gap: 12 })
  sheet.heading(2, words.to)
  sheet.paragraph([seller.legal_name, oneLine(seller.address), seller.email].join("\n"), { gap: 12 })
  sheet.heading(2, words.what)
  sheet.paragraph(words.notice, { gap: 8 })
  for (const line of order.lines) sheet.box(thingWords(line))
  sheet.space(4)
  sheet.paragraph(words.order(order.display_id, momentWords(new Date(order.placed_at), language)), { gap: 12 })
  sheet.heading(2, words.you)
  for (const label of words.blanks) sheet.blank(label)
  return { filename: words.file(order.display_id), content: await sheet.finish() }
}
