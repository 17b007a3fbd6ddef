import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { TextPage } from "@/layout/text-page"
import { canonicalPath } from "@/lib/canonical-path"
import { phoneText } from "@/lib/norwegian-numbers"
import { findSeller } from "@/lib/seller"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Terms")
  return { title: t("title"), description: t("intro"), alternates: { canonical: canonicalPath("/terms") } }
}

/** What a buyer is promised: price, delivery, withdrawal (angrerettloven § 20 ff.) and complaints (forbrukerkjøpsloven § 27). */
export default async function TermsPage() {
  const [t, house] = await Promise.all([getTranslations("Terms"), findSeller()])
  const seller = house?.seller
  const contact = seller ? t("contact", { email: seller.email, phone: phoneText(seller.phone) }) : t("contactBelow")
  const pickup = seller ? t("delivery.pickup", { street: seller.pickup_address.street, postalCode: seller.pickup_address.postal_code, city: seller.pickup_address.city }) : t("delivery.pickupShop")
  return (
    <TextPage
      title={t("title")}
      intro={t("intro")}
      sections={[
        { title: t("price.title"), paragraphs: [t("price.text"), t("price.pay")] },
        { title: t("delivery.title"), paragraphs: [pickup, t("delivery.parcel")] },
        { title: t("withdrawal.title"), paragraphs: [t("withdrawal.text"), t("withdrawal.how", { contact }), t("withdrawal.money")] },
        { title: t("complaint.title"), paragraphs: [t("complaint.text"), t("complaint.how", { contact })] },
        { title: t("disagree.title"), paragraphs: [t("disagree.text")] },
      ]}
    />
  )
}
