"use client"
import { useTranslations } from "next-intl"
import { useSearchParams } from "next/navigation"
import { useActionState, useEffect, useState, type FormEvent } from "react"
import { addToCart } from "@/cart/actions"
import { refreshCartCount } from "@/cart/cart-count"
import { Link } from "@/i18n/navigation"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { Price } from "@/ui/price"
import type { ProductView, VariantView } from "./product-view"
import type { Stock } from "./stock"
import { useStockSentence } from "./stock-sentence"
import { VariantChoice } from "./variant-choice"

type Props = { variants: VariantView[]; optionTitle: string; stock: Stock; price: ProductView["price"]; priceVaries: boolean; decimals: boolean }

/** Price, stock, choice of variant (kept in the address as `?variant=`) and the way into the cart. */
export function AddToCartForm({ variants, optionTitle, stock, price, priceVaries, decimals }: Props) {
  const t = useTranslations("Islands.buy")
  const sentence = useStockSentence()
  const asked = useSearchParams().get("variant")
  const [chosenKey, setChosenKey] = useState(asked)
  const [mustChoose, setMustChoose] = useState(false)
  const [answer, action, pending] = useActionState(addToCart, { status: "idle" })

  const only = variants.length === 1 ? (variants[0] ?? null) : null
  const chosen = only ?? variants.find((variant) => variant.key === chosenKey) ?? null
  const shownStock = chosen?.stock ?? stock
  const shownPrice = chosen?.price ?? price
  const buyable = variants.some((variant) => variant.buyable)

  useEffect(() => {
    if (answer.status === "added") void refreshCartCount()
  }, [answer])

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
    <form action={action} onSubmit={checkChoice} aria-busy={pending}>
      <p className="flex flex-wrap items-baseline gap-x-4">
        {shownPrice === null ? null : (
          <span className="text-h2 font-bold">{!chosen && priceVaries ? `${t("from")} ` : ""}<Price amount={shownPrice} decimals={decimals} /></span>
        )}
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
        <p className="measure mt-4 rounded-button border-2 border-dashed border-seam px-5 py-4">{t("gone")}</p>
      )}
    </form>
  )
}
