"use client"
import { useTranslations } from "next-intl"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { CartLineRow } from "./cart-line-row"
import type { CartView } from "./cart-view"
import type { CartChanges } from "./use-cart-changes"

type Props = { cart: CartView | null; changes: CartChanges; narrow?: boolean }

/** What was just taken out, with the way back, and what is in the cart. */
export function CartLines({ cart, changes, narrow = false }: Props) {
  const t = useTranslations("Cart")
  const { busy, problems, removed, save, remove, undo } = changes
  return (
    <>
      {removed ? (
        <Notice kind="status" className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
          <span>{removed.problem ?? t("stepper.removed", { title: removed.line.title })}</span>
          {removed.problem ? null : <Button key={removed.line.id} autoFocus look="quiet" onClick={() => void undo()}>{t("stepper.undo")}</Button>}
        </Notice>
      ) : null}
      {cart && cart.lines.length > 0 ? (
        <ul aria-label={t("lines")} aria-busy={busy}>
          {cart.lines.map((line) => (
            <CartLineRow
              key={line.id} line={line} narrow={narrow} problem={problems[line.id]}
              save={(quantity) => save(line, quantity)} remove={() => void remove(line)}
            />
          ))}
        </ul>
      ) : null}
    </>
  )
}
