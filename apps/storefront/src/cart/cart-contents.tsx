"use client"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { CartLineRow } from "./cart-line-row"
import { CartSummary } from "./cart-summary"
import type { CartView } from "./cart-view"
import { useCartChanges } from "./use-cart-changes"

type Props = { cart: CartView | null; withVat: boolean; empty: ReactNode }

/** The cart's lines and sums; `empty` is shown when nothing is left, with the way to undo still there. */
export function CartContents({ cart, withVat, empty }: Props) {
  const t = useTranslations("Cart")
  const { busy, problems, removed, save, remove, undo } = useCartChanges()
  return (
    <>
      {removed ? (
        <Notice kind="status" className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
          <span>{removed.problem ?? t("stepper.removed", { title: removed.line.title })}</span>
          {removed.problem ? null : <Button key={removed.line.id} autoFocus look="quiet" onClick={() => void undo()}>{t("stepper.undo")}</Button>}
        </Notice>
      ) : null}
      {cart && cart.lines.length > 0 ? (
        <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[1fr_22rem]">
          <ul aria-label={t("lines")} aria-busy={busy}>
            {cart.lines.map((line) => (
              <CartLineRow
                key={line.id} line={line} problem={problems[line.id]}
                save={(quantity) => save(line, quantity)} remove={() => void remove(line)}
              />
            ))}
          </ul>
          <CartSummary cart={cart} withVat={withVat} busy={busy} />
        </div>
      ) : empty}
    </>
  )
}
