"use client"
import { useTranslations } from "next-intl"
import { useEffect, useRef } from "react"
import { ButtonLink } from "@/ui/button-link"
import type { CheckoutState } from "./checkout-state"
import { fieldId } from "./field-id"

/** What must be put right, at the top, with a way to each field. Takes the focus after each try that failed. */
export function ErrorSummary({ state }: { state: CheckoutState }) {
  const t = useTranslations("Checkout")
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.attempt > 0) box.current?.focus()
  }, [state.attempt])
  if (state.errors.length === 0 && !state.failure) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-8 rounded-button border-2 border-alarm bg-raised p-5">
      <h2 className="text-h3 text-alarm">{state.failure ? t("failedTitle") : t("errorTitle", { count: state.errors.length })}</h2>
      {state.failure ? <p className="mt-2">{state.failure.message}</p> : null}
      {state.failure?.inCart ? <p className="mt-4"><ButtonLink href="/cart" look="quiet">{t("toCart")}</ButtonLink></p> : null}
      {state.errors.length > 0 ? (
        <ul className="mt-2 list-disc pl-5">
          {state.errors.map(({ field, message }) => (
            <li key={field} className="py-1">
              <a
                className="text-link" href={`#${fieldId(field)}`}
                onClick={(event) => {
                  const target = document.getElementById(fieldId(field))
                  if (!target) return
                  event.preventDefault()
                  target.focus()
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
