"use client"
import { useTranslations } from "next-intl"
import { useEffect, useRef } from "react"
import { fieldId } from "@/checkout/field-id"
import { classNames } from "@/lib/class-names"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import type { usePayment } from "./use-payment"

type Props = Omit<ReturnType<typeof usePayment>, "way"> & {
  error: string | undefined
  /** The buyer has just come back from a bank that said no. */
  refused: boolean
}

/** Where Stripe draws the payment: the wallets of this browser, and below them the card and what else the shop takes. */
export function PaymentPart({ cardRef, walletRef, status, hasWallets, tryAgain, error, refused }: Props) {
  const t = useTranslations("Checkout.pay")
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!refused) return
    notice.current?.focus()
    // Said once: whoever loads the page anew has not been refused again.
    window.history.replaceState(window.history.state, "", window.location.pathname)
  }, [refused])
  const errorId = `${fieldId("payment")}-error`
  return (
    <>
      {refused && !error ? <div ref={notice} tabIndex={-1}><Notice kind="alert"><strong className="block">{t("refusedTitle")}</strong>{t("refused", { said: "" })}</Notice></div> : null}
      <noscript><Notice kind="status">{t("needsScript")}</Notice></noscript>
      {status === "failed" ? (
        <Notice kind="alert">
          <p>{t("notLoaded")}</p>
          <p className="mt-3"><Button look="quiet" onClick={tryAgain}>{t("tryAgain")}</Button></p>
        </Notice>
      ) : null}
      {status === "loading" ? <p role="status" className="text-soft">{t("loading")}</p> : null}
      <div
        role="group" id={fieldId("payment")} tabIndex={-1} aria-label={t("label")} aria-describedby={error ? errorId : undefined}
        className={classNames("grid grid-cols-1 gap-5 rounded-button", status === "loading" && "min-h-96", status === "failed" && "hidden")}
      >
        {error ? <p id={errorId} className="border-l-4 border-alarm pl-4 font-semibold text-alarm">{error}</p> : null}
        <div className={classNames("grid gap-5", !hasWallets && "hidden")}>
          <div ref={walletRef} />
          <p className="flex items-center gap-4 text-small text-soft before:h-px before:grow before:bg-seam after:h-px after:grow after:bg-seam">{t("or")}</p>
        </div>
        <div ref={cardRef} />
      </div>
    </>
  )
}
