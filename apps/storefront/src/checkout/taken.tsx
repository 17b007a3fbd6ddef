import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/ui/button-link"
import { PageMessage } from "@/ui/page-message"

/** The checkout of a cart of which something is not to be had now. `text` says what; nobody has paid anything. */
export async function Taken({ held, text }: { held: boolean; text: string }) {
  const t = await getTranslations("Checkout.hold")
  return (
    <PageMessage title={t(held ? "heldTitle" : "goneTitle")} text={text}>
      <ButtonLink href="/cart">{t("toCart")}</ButtonLink>
      {held ? <ButtonLink href="/checkout" look="quiet">{t("tryAgain")}</ButtonLink> : null}
    </PageMessage>
  )
}
