import type { Language } from "@verksted/contracts/language"
import type { OrderPage } from "@verksted/contracts/order-page"
import { english } from "./words-en"
import { norwegian } from "./words-nb"

/** Everything that the receipt says, in one language. Amounts, days and addresses come written out. */
export type ReceiptWords = {
  file: (number: number) => string
  title: (number: number, shop: string) => string
  /** After the seller's name; `registered` as bokføringsforskriften § 5-1-2 wants it. */
  organisation: (number: string, registered: boolean) => string
  receipt: string
  webSale: string
  number: (number: number) => string
  ordered: (when: string) => string
  paid: (when: string, means: string) => string
  means: Record<NonNullable<OrderPage["payment"]["means"]>, string>
  buyer: (who: string) => string
  columns: { thing: string; pieces: string; each: string; sum: string }
  discount: string
  total: string
  refunded: string
  vat: string
  notRegistered: string
  vatColumns: { rate: string; net: string; tax: string; gross: string }
  rate: (percent: number) => string
  delivery: string
  keep: string
}

/** The words of the order's language. The law takes English as well as Norwegian (bokføringsloven § 12). */
export const wordsIn = (language: Language): ReceiptWords => (language === "en" ? english : norwegian)
