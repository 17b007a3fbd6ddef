"use client"
import { useLocale } from "next-intl"
import { useCallback, useEffect, useRef, useState } from "react"
import type { PaymentConfig } from "./load-stripe"
import type { OpenPayment, PaymentWay } from "./open-payment"
import { leaveDocument, needOwnDocument } from "./own-document"

export type PaymentStatus = "loading" | "ready" | "failed"

/** Opens Stripe's payment in the two places once they are on the page, follows the sum (øre), and closes it with the page. */
export function usePayment(config: PaymentConfig, amount: number, onWallet: (wallet: PaymentWay) => Promise<boolean>) {
  const locale = useLocale()
  const card = useRef<HTMLDivElement>(null)
  const wallet = useRef<HTMLDivElement>(null)
  const open = useRef<OpenPayment | null>(null)
  const latest = useRef({ amount, onWallet })
  const [status, setStatus] = useState<PaymentStatus>("loading")
  const [hasWallets, setHasWallets] = useState(false)
  const [tries, setTries] = useState(0)
  const { publishable_key, script_url } = config

  useEffect(() => {
    latest.current = { amount, onWallet }
    open.current?.setAmount(amount)
  }, [amount, onWallet])

  useEffect(() => {
    const places = { card: card.current, wallet: wallet.current }
    if (!places.card || !places.wallet || !needOwnDocument()) return
    let gone = false
    const wish = { config: { publishable_key, script_url }, locale, amount: latest.current.amount, places: { card: places.card, wallet: places.wallet } }
    // Comes after the page: nobody reads or fills in the rest the later for it.
    const opening = import("./open-payment").then(({ openPayment }) => openPayment({ ...wish, onWallet: (way) => latest.current.onWallet(way), onWallets: setHasWallets }))
    opening.then((opened) => {
      if (gone) return opened.close()
      open.current = opened
      opened.setAmount(latest.current.amount)
      setStatus("ready")
    }, () => setStatus("failed"))
    return () => {
      gone = true
      open.current?.close()
      open.current = null
    }
  }, [publishable_key, script_url, locale, tries])

  useEffect(() => {
    // A page that comes back from the browser's memory has the state of a payment that is over.
    const anew = (event: PageTransitionEvent) => { if (event.persisted) window.location.reload() }
    window.addEventListener("pageshow", anew)
    return () => {
      window.removeEventListener("pageshow", anew)
      leaveDocument()
    }
  }, [])

  const tryAgain = useCallback(() => {
    setStatus("loading")
    setTries((count) => count + 1)
  }, [])
  const way = useCallback(() => open.current?.card ?? null, [])
  return { cardRef: card, walletRef: wallet, status, hasWallets, tryAgain, way }
}
