"use client"
import { useTranslations } from "next-intl"
import { useActionState, useEffect, useEffectEvent } from "react"
import { LocaleField } from "@/i18n/locale-field"
import { classNames } from "@/lib/class-names"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import type { CartView } from "./cart-view"
import { applyCode, takeCodeOff } from "./code-actions"

type Props = {
  /** Those that are used. */
  codes: string[]
  /** Hears of the cart as the server counted it with or without a code. */
  onChange: (cart: CartView) => void
  className?: string
}

/** A promotion's code, closed until somebody has one; those that are used stand open, each with the way to take it off. */
export function PromotionCode({ codes, onChange, className }: Props) {
  const t = useTranslations("Cart.code")
  const [applied, apply, applying] = useActionState(applyCode, { status: "idle" })
  const [taken, takeOff, takingOff] = useActionState(takeCodeOff, { status: "idle" })
  // Each answer is told once, to whoever listens by then.
  const tell = useEffectEvent((cart: CartView | undefined) => void (cart && onChange(cart)))
  useEffect(() => tell(applied.cart), [applied])
  useEffect(() => tell(taken.cart), [taken])
  return (
    <div className={classNames("text-base", className)}>
      {codes.length > 0 ? (
        <ul aria-label={t("inUse")} className="grid gap-1">
          {codes.map((code) => (
            <li key={code}>
              <form action={takeOff} className="flex items-center justify-between gap-3">
                <LocaleField />
                <input type="hidden" name="code" value={code} />
                <span className="font-semibold wrap-anywhere">{code}</span>
                <button type="submit" aria-disabled={takingOff} className="text-link min-h-11 px-2" aria-label={t("takeOffNamed", { code })}>{t("takeOff")}</button>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      <details open={applied.status === "error" || undefined}>
        <summary className="text-link inline-flex min-h-11 cursor-pointer list-none items-center">{t("have")}</summary>
        <form key={applied.cart?.codes.join() ?? ""} action={apply} className="mt-1 flex flex-wrap items-end gap-3" noValidate>
          <LocaleField />
          <Field
            name="code" label={t("label")} defaultValue={applied.status === "error" ? applied.code : ""} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={60}
            error={applied.status === "error" ? applied.message : undefined} className="min-w-40 grow"
          />
          <Button type="submit" look="quiet" aria-disabled={applying}>{t("use")}</Button>
        </form>
      </details>
      <p role="status" className="text-small font-semibold empty:hidden">{applied.status === "changed" ? applied.message : taken.message}</p>
    </div>
  )
}
