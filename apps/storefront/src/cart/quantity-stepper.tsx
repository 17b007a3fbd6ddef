"use client"
import { useTranslations } from "next-intl"
import { startTransition, useState } from "react"
import { LocaleField } from "@/i18n/locale-field"
import type { CartLine } from "./cart-view"
import { stepped } from "./line-form"
import { createSettler } from "./settler"

type Props = {
  line: CartLine
  /** Saves a new quantity. Only the last of several quick presses gets here. */
  save: (quantity: number) => Promise<void>
  /** Sends the form as it stands, for a page without scripts. */
  action: (form: FormData) => void
}

const SETTLE_MS = 350
const step = "grid size-12 place-items-center rounded-button text-h3 leading-none hover:bg-linen aria-disabled:opacity-40 aria-disabled:hover:bg-transparent"

/** Number of pieces with a button on each side; what is shown at once is what the customer wants, the server has the last word. */
export function QuantityStepper({ line, save, action }: Props) {
  const t = useTranslations("Cart.stepper")
  const [settle] = useState(() => createSettler(SETTLE_MS))
  const [wanted, setWanted] = useState<number | null>(null)
  const shown = wanted ?? line.quantity

  const change = (by: 1 | -1) => {
    const quantity = stepped(shown, by)
    setWanted(quantity)
    settle(async () => {
      await save(quantity)
      // Together with the cart that comes with it, so that the old number does not show in between.
      startTransition(() => setWanted((latest) => (latest === quantity ? null : latest)))
    })
  }
  const button = (by: 1 | -1, sign: string, label: string) => {
    const quantity = stepped(shown, by)
    return (
      <button
        type="submit" name="quantity" value={quantity} aria-label={label} className={step}
        aria-disabled={quantity === shown || undefined}
        onClick={(event) => { event.preventDefault(); if (quantity !== shown) change(by) }}
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    )
  }

  return (
    <form action={action}>
      <LocaleField />
      <input type="hidden" name="line_id" value={line.id} />
      <div role="group" aria-label={t("quantity", { title: line.title })} className="inline-flex items-center rounded-button border-2 border-edge bg-raised">
        {button(-1, "−", t("less", { title: line.title }))}
        <output aria-live="polite" className="min-w-8 text-center font-bold tabular-nums">{shown}</output>
        {button(1, "+", t("more", { title: line.title }))}
      </div>
    </form>
  )
}
