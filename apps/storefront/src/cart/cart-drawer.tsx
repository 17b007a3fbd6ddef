"use client"
import { useTranslations } from "next-intl"
import { useEffect, useRef, type MouseEvent } from "react"
import { Button } from "@/ui/button"
import { ButtonLink } from "@/ui/button-link"
import { CartLines } from "./cart-lines"
import { useCart } from "./cart-store"
import { CartSums } from "./cart-sums"
import { closeDrawer, useDrawer } from "./drawer-state"
import { FreeFreightNote } from "./free-freight-note"
import { useCartChanges } from "./use-cart-changes"

/**
 * The cart beside the page. The browser's own modal dialog keeps the focus inside, closes by Escape, makes the page
 * behind inert and gives the focus back to what opened it.
 */
export function CartDrawer() {
  const t = useTranslations("Cart")
  const { open, added } = useDrawer()
  const { known, cart } = useCart()
  const changes = useCartChanges()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const element = dialog.current
    if (!open) return element?.close()
    if (element && !element.open) element.showModal()
    heading.current?.focus()
  }, [open, added])

  // Whoever goes back or forth in the browser leaves the drawer with the page it lay over.
  useEffect(() => {
    if (!open) return
    window.addEventListener("popstate", closeDrawer)
    return () => window.removeEventListener("popstate", closeDrawer)
  }, [open])

  // A press beside the drawer meets the dialog itself; inside, it meets what lies on it. A link leads away from it.
  const leave = (event: MouseEvent<HTMLDialogElement>) => {
    const target = event.target as HTMLElement
    if (target === dialog.current || target.closest("a")) closeDrawer()
  }
  const isEmpty = !cart || cart.lines.length === 0
  return (
    <dialog ref={dialog} aria-labelledby="drawer-title" aria-describedby={added ? "drawer-added" : undefined} onClose={closeDrawer} onClick={leave} className="drawer no-print">
      <div className="flex min-h-full flex-col p-5 sm:p-7">
        <div className="flex items-center justify-between gap-4">
          <h2 ref={heading} id="drawer-title" tabIndex={-1} className="text-h2 outline-none">{t("title")}</h2>
          <button type="button" onClick={closeDrawer} aria-label={t("drawer.close")} className="-mr-2 grid size-12 place-items-center rounded-button text-h2 leading-none hover:bg-linen"><span aria-hidden="true">×</span></button>
        </div>
        {added ? <p id="drawer-added" className="mt-3 rounded-button border-2 border-action bg-raised px-4 py-3">{t("drawer.added", { title: added })}</p> : null}
        <div className="mt-6 grow"><CartLines cart={cart} changes={changes} narrow /></div>
        {isEmpty ? (
          known ? <p className="text-lead text-soft">{t("emptyTitle")}. {t("emptyText")}</p> : <p aria-busy="true">{t("drawer.fetching")}</p>
        ) : (
          <div aria-busy={changes.busy} className="bottom-0 -mx-5 bg-ground [@media(min-height:44rem)]:sticky px-5 pb-1 sm:-mx-7 sm:px-7">
            <CartSums cart={cart} />
            <FreeFreightNote goodsTotal={cart.goodsTotal} count={cart.count} />
            <p className="mt-2 text-small text-soft">{t("freightLater")}</p>
            <ButtonLink href="/checkout" className="mt-4 w-full">{t("toCheckout")}</ButtonLink>
            <div className="mt-3 grid gap-3 sm:grid-cols-2">
              <ButtonLink href="/cart" look="quiet">{t("drawer.whole")}</ButtonLink>
              <Button look="quiet" onClick={closeDrawer}>{t("keepShopping")}</Button>
            </div>
          </div>
        )}
      </div>
    </dialog>
  )
}
