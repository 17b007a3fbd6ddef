import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { PageMessage } from "@/ui/page-message"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Offline")
  return { title: t("title"), robots: { index: false } }
}

/** Shown by the service worker when there is no network; what it says is all that is needed. */
export default async function OfflinePage() {
  const t = await getTranslations("Offline")
  return <PageMessage title={t("title")} text={t("text")} />
}
