import { getTranslations } from "next-intl/server"
import { ShopFrame } from "@/layout/shop-frame"
import { ButtonLink } from "@/ui/button-link"
import { PageMessage } from "@/ui/page-message"

export default async function NotFound() {
  const t = await getTranslations("NotFound")
  return (
    <ShopFrame>
      <PageMessage title={t("title")} text={t("text")}>
        <ButtonLink href="/products">{t("toProducts")}</ButtonLink>
        <ButtonLink href="/workshops" look="quiet">{t("toWorkshops")}</ButtonLink>
      </PageMessage>
    </ShopFrame>
  )
}
