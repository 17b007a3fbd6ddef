"use client"
import { useLocale, useTranslations } from "next-intl"
import { useEffect, useState } from "react"
import { priceInWords } from "@/lib/price"
import type { FreeFreight, FreeFreightAnswer } from "./free-freight"

async function askFreeFreight(locale: string, signal: AbortSignal): Promise<FreeFreight | null> {
  const response = await fetch(`/api/cart/free-freight?locale=${locale}`, { headers: { accept: "application/json" }, signal }).catch(() => null)
  if (!response?.ok) return null
  const body = (await response.json().catch(() => null)) as FreeFreightAnswer | null
  return body?.free ?? null
}

/** How much is left to free freight, asked again whenever the sum or the count of things changes; nothing where none is free. */
export function FreeFreightNote({ goodsTotal, count }: { goodsTotal: number; count: number }) {
  const t = useTranslations("Cart")
  const locale = useLocale()
  const [free, setFree] = useState<FreeFreight | null>(null)
  useEffect(() => {
    const asking = new AbortController()
    void askFreeFreight(locale, asking.signal).then((answer) => {
      if (!asking.signal.aborted) setFree(answer)
    })
    return () => asking.abort()
  }, [locale, goodsTotal, count])
  if (!free) return null
  const { name, rest } = free
  return <p className="mt-2 text-small font-semibold">{rest > 0 ? t("freeFreightLeft", { name, rest: priceInWords(rest, locale, rest % 100 !== 0) }) : t("freeFreight", { name })}</p>
}
