import type { Language } from "@verksted/contracts/language"
import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import { formatInEnglish, formatKroner } from "@verksted/money/format"

/** What the order confirmation is written from. `link` opens the order's page; `language` is the buyer's. */
export type Confirmation = { order: OrderPage; seller: SellerProfile; link: string; language: Language }

/** An amount in øre, always with øre, as the language writes it. */
export const amountIn = (language: Language, ore: number): string => (language === "en" ? formatInEnglish(ore) : formatKroner(ore))
