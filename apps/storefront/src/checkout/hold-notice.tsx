"use client"
import { useLocale, useTranslations } from "next-intl"
import { useRouter } from "next/navigation"
import { useEffect } from "react"
import { clockInWords } from "@/lib/oslo-time"

/** A moment after the time is over, so that the server knows it too. */
const AFTER_MS = 1_000

/** Until when (ISO 8601, UTC) the things are kept for the buyer. When it is over the page asks anew: kept again, or gone. */
export function HoldNotice({ until }: { until: string }) {
  const t = useTranslations("Checkout.hold")
  const locale = useLocale()
  const router = useRouter()
  useEffect(() => {
    const timer = setTimeout(() => router.refresh(), Math.max(0, Date.parse(until) - Date.now()) + AFTER_MS)
    return () => clearTimeout(timer)
  }, [until, router])
  return <p role="status" className="mb-8 border-l-4 border-action pl-4">{t("until", { time: clockInWords(until, locale) })}</p>
}
