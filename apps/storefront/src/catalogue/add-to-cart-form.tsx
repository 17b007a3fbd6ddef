"use client"
import { useTranslations } from "next-intl"
import { useActionState, useState, type FormEvent, type ReactNode } from "react"
import { addToCart } from "@/cart/actions"
import { loadDrawer } from "@/cart/load-drawer"
import { LocaleField } from "@/i18n/locale-field"
import { Link } from "@/i18n/navigation"
import { askedByUs } from "@/ui/asked-by-us"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import type { VariantView } from "./product-view"
import type { Stock } from "./stock"
import { useAskedVariant } from "./use-asked-variant"
import { useStockSentence } from "./stock-sentence"
import { useAdded } from "./use-added"
import { VariantChoice } from "./variant-choice"

type Props = {
  title: string
  variants: VariantView[]
  optionTitle: string
  stock: Stock
  priceVaries: boolean
  /** Prices as they are shown, written on the server: the lowest, and each variant's by its id. */
  prices: { lowest: ReactNode; of: Record<string, ReactNode> }
  /** What it cost before a sale: the whole, where every variant has the one price, and each variant by its id. */
  before: { whole: ReactNode; of: Record<string, ReactNode> }
}

/** Price, stock, choice of variant (kept in the address as `?variant=`) and the way into the cart. */
export function AddToCartForm({ title, variants: known, optionTitle, stock, priceVaries, prices, before }: Props) {
  const t = useTranslations("Islands.buy")
  const sentence = useStockSentence()
  const asked = useAskedVariant()
  const [chosenByHand, setChosenKey] = useState<string | null>(null)
  const chosenKey = chosenByHand ?? asked
  const [mustChoose, setMustChoose] = useState(false)
  const [answer, action, pending] = useActionState(addToCart, { status: "idle" })

  // The page may be older than the last sale; the cart is not.
  const variants = known.map((variant): VariantView => (variant.id === answer.gone ? { ...variant, stock: { kind: answer.held ? "held" : "just_sold" }, buyable: false } : variant))
  const only = variants.length === 1 ? (variants[0] ?? null) : null
  const chosen = only ?? variants.find((variant) => variant.key === chosenKey) ?? null
  const shownStock = chosen?.stock ?? stock
  const shownPrice = (chosen && prices.of[chosen.id]) ?? prices.lowest
  const buyable = variants.some((variant) => variant.buyable)

  useAdded(answer, title)

  function choose(variant: VariantView) {
    setChosenKey(variant.key)
    setMustChoose(false)
    window.history.replaceState(null, "", `?variant=${encodeURIComponent(variant.key)}`)
  }

  function checkChoice(event: FormEvent) {
    if (chosen?.buyable) return
    event.preventDefault()
    setMustChoose(true)
  }

  return (
    <form ref={askedByUs} action={action} onSubmit={checkChoice} onPointerEnter={() => void loadDrawer()} onFocus={() => void loadDrawer()} aria-busy={pending}>
      <LocaleField />
      <p className="flex flex-wrap items-baseline gap-x-4">
        {shownPrice ? (
          <span className="text-h2 font-bold">{!chosen && priceVaries ? `${t("from")} ` : ""}{shownPrice}</span>
        ) : null}
        {chosen ? before.of[chosen.id] : before.whole}
        <span className="text-soft" aria-live="polite">{sentence(shownStock)}</span>
      </p>
      {buyable ? (
        <>
          <div className="mt-6 grid gap-6">
            {only ? (
              <input type="hidden" name="variant_id" value={only.id} />
            ) : (
              <VariantChoice title={optionTitle} variants={variants} chosen={chosen} onChoose={choose} error={mustChoose ? t("choose") : null} />
            )}
            <input type="hidden" name="quantity" value="1" />
            <Button type="submit" aria-disabled={pending} className="no-print w-full min-h-14 text-lead sm:w-auto sm:px-12">{pending ? t("adding") : t("add")}</Button>
          </div>
          {answer.status === "added" ? (
            <Notice kind="status" className="mt-4">
              {answer.message ?? t("added")} <Link href="/cart" className="text-link font-bold">{t("toCart")}</Link>
            </Notice>
          ) : null}
          {answer.status === "error" ? <Notice kind="alert" className="mt-4">{answer.message ?? t("failed")}</Notice> : null}
        </>
      ) : (
        <p role={answer.gone ? "alert" : undefined} className="measure mt-4 rounded-button border-2 border-dashed border-seam px-5 py-4">{t(shownStock.kind === "held" ? "held" : answer.gone ? "justGone" : "gone")}</p>
      )}
    </form>
  )
}
