import type { Ore } from "@verksted/money/ore"
import { useLocale } from "next-intl"
import { classNames } from "@/lib/class-names"
import { priceInWords } from "@/lib/price"

/** An amount in øre. `decimals` in cart, checkout and receipts, and where a price on the page is not in whole kroner. */
export function Price({ amount, decimals = false, className }: { amount: Ore; decimals?: boolean; className?: string }) {
  return <span className={classNames("money", className)}>{priceInWords(amount, useLocale(), decimals)}</span>
}
