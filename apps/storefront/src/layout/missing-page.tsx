import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/ui/button-link"
import { PageMessage } from "@/ui/page-message"
import { StatusMark } from "./status-mark"

/** What is said of an address that leads nowhere. A page that is rendered for its visit returns this, and does not throw. */
export async function MissingPage() {
  const t = await getTranslations("NotFound")
  return (
    <PageMessage title={t("title")} text={t("text")}>
      <StatusMark status={404} />
      <ButtonLink href="/products">{t("toProducts")}</ButtonLink>
      <ButtonLink href="/workshops" look="quiet">{t("toWorkshops")}</ButtonLink>
    </PageMessage>
  )
}
