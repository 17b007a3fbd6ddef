import type { ProductFacts } from "@verksted/contracts/product-facts"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/i18n/navigation"
import { pagePath } from "@/i18n/page-path"
import { listDeliveryWays } from "./deliveries"
import { DeliveryWayList } from "./delivery-way-list"
import { waysFor } from "./ways-for"

/** How the thing reaches its buyer, what that costs, and the right to change one's mind: short, with the way to the whole text. */
export async function DeliveryInShort({ facts }: { facts: Pick<ProductFacts, "shipping_class" | "packed_cm"> | null }) {
  const [t, locale] = await Promise.all([getTranslations("Product"), getLocale()])
  const ways = waysFor(await listDeliveryWays(locale), facts)
  return (
    <section className="seam mt-6 pt-6">
      <h2 className="text-h3">{t("deliveryTitle")}</h2>
      <DeliveryWayList ways={ways} className="mt-2" />
      <ul className="mt-1.5 grid gap-1.5">
        {ways.every(({ kind }) => kind.kind === "pickup") ? <li>{t("onlyPickup")}</li> : null}
        <li>{t("withdrawal")}</li>
      </ul>
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        <a href={`${pagePath("/pickup", locale)}#delivery`} className="text-link">{t("deliveryLink")}</a>
        <Link href="/terms" className="text-link">{t("termsLink")}</Link>
      </p>
    </section>
  )
}
