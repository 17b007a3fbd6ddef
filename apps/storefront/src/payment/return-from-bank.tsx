"use client"
import { useLocale, useTranslations } from "next-intl"
import { useCallback, useEffect, useState } from "react"
import { pagePath } from "@/i18n/page-path"
import { LOCALE_FIELD } from "@/i18n/locale-of-form"
import { Button } from "@/ui/button"
import { ButtonLink } from "@/ui/button-link"
import { PageMessage } from "@/ui/page-message"
import type { BankAnswer } from "./bank-answer"
import { leadTo } from "./lead-to"
import { finishPayment } from "./payment-actions"
import { refusedPath } from "./refused-path"

const PAUSE_MS = 4_000
const TIMES = 30

type Seen = { kind: "checking" } | { kind: "waiting"; asking: boolean } | { kind: "failed"; message: string; inCart: boolean }

/** Asks for the order until there is one, or until it is clear that there will be none, and says so meanwhile. */
export function ReturnFromBank({ answer }: { answer: BankAnswer }) {
  const t = useTranslations("Checkout")
  const locale = useLocale()
  const [seen, setSeen] = useState<Seen>({ kind: "checking" })
  const [round, setRound] = useState(0)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const ask = async (left: number): Promise<void> => {
      const form = new FormData()
      form.set(LOCALE_FIELD, locale)
      form.set("is_paid", answer === "yes" ? "1" : "")
      const finished = await finishPayment(form).catch(() => ({ kind: "waiting" as const }))
      if (gone) return
      if (finished.kind === "ordered") return leadTo(finished.path, true)
      if (finished.kind === "unpaid") return leadTo(answer === "no" ? refusedPath(locale) : pagePath("/checkout", locale), true)
      if (finished.kind === "failed") return setSeen({ kind: "failed", message: finished.outcome.failure?.message ?? t("problems.unknown"), inCart: finished.outcome.failure?.inCart ?? false })
      setSeen({ kind: "waiting", asking: left > 0 })
      if (left > 0) timer = setTimeout(() => void ask(left - 1), PAUSE_MS)
    }
    void ask(TIMES)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [answer, locale, round, t])

  const again = useCallback(() => {
    setSeen({ kind: "checking" })
    setRound((rounds) => rounds + 1)
  }, [])
  if (seen.kind === "failed") {
    return <PageMessage title={t("failedTitle")} text={seen.message}>{seen.inCart ? <ButtonLink href="/cart">{t("toCart")}</ButtonLink> : null}</PageMessage>
  }
  const waits = seen.kind === "waiting"
  return (
    <div role="status" aria-busy={!waits || seen.asking}>
      <PageMessage title={t(waits ? "back.waitingTitle" : "back.checkingTitle")} text={t(waits ? "back.waiting" : "back.checking")}>
        {waits && !seen.asking ? <Button onClick={again}>{t("back.askAgain")}</Button> : null}
      </PageMessage>
    </div>
  )
}
