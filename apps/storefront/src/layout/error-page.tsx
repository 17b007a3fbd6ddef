"use client"
import { useTranslations } from "next-intl"
import { Button } from "@/ui/button"
import { PageMessage } from "@/ui/page-message"

/** Shown when a page could not be made, most often because the backend is out of reach. */
export function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("Islands.error")
  return (
    <PageMessage title={t("title")} text={t("text")}>
      <Button onClick={retry}>{t("retry")}</Button>
    </PageMessage>
  )
}
