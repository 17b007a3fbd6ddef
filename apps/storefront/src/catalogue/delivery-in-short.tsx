import type { ProductFacts } from "@verksted/contracts/product-facts"
import { useTranslations } from "next-intl"
import { Link } from "@/i18n/navigation"

/** How the thing reaches its buyer, and the right to change one's mind: short, with the way to the whole text. */
export function DeliveryInShort({ shippingClass }: { shippingClass: ProductFacts["shipping_class"] | null }) {
  const t = useTranslations("Product")
  return (
    <section className="seam mt-6 pt-6">
      <h2 className="text-h3">{t("deliveryTitle")}</h2>
      <ul className="mt-2 grid gap-1.5">
        <li>{t("pickup")}</li>
        {shippingClass ? <li>{t(`shipping.${shippingClass}`)}</li> : null}
        <li>{t("withdrawal")}</li>
      </ul>
      <p className="mt-3"><Link href="/terms" className="text-link">{t("termsLink")}</Link></p>
    </section>
  )
}
