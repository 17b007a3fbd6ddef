import type { Language } from "@verksted/contracts/language"
import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import { type Mail, wordsLetter, type Words } from "./words-letter"

/** What a letter about an order is written from. `link` opens the order's page. */
export type LetterSource = { order: OrderPage; seller: SellerProfile; link: string; language: Language }

/** An e-mail of words only about an order, with the way to it at its end. */
export function plainLetter({ order, seller, link, language }: LetterSource, words: Words): Mail {
  return wordsLetter({ seller, language, link, is_demo: order.payment.is_test }, words)
}
