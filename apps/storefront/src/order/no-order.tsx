import { getTranslations } from "next-intl/server"
import { MissingPage } from "@/layout/missing-page"
import { StatusMark } from "@/layout/status-mark"
import { PageMessage } from "@/ui/page-message"

/** In place of an order: its link is not ours, or it has been asked for too often. */
export async function NoOrder({ wait }: { wait?: number | undefined }) {
  const t = await getTranslations("TooMany")
  if (wait === undefined) return <MissingPage />
  return <PageMessage title={t("title")} text={t("text", { minutes: wait })}><StatusMark status={429} /></PageMessage>
}
