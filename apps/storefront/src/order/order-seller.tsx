import { getTranslations } from "next-intl/server"
import { organisationNumberText, phoneText } from "@/lib/norwegian-numbers"
import { findSeller } from "@/lib/seller"

/** Who sold it. */
export async function OrderSeller() {
  const [t, house] = await Promise.all([getTranslations("Order"), findSeller()])
  if (!house?.seller) return null
  const { legal_name, organisation_number, address, email, phone } = house.seller
  return (
    <section>
      <h2 className="text-h3">{t("seller")}</h2>
      <address className="mt-2 not-italic">
        {legal_name}<br />{t("organisationNumber", { number: organisationNumberText(organisation_number) })}<br />
        {address.street}<br />{address.postal_code} {address.city}<br />
        <a className="text-link" href={`mailto:${email}`}>{email}</a><br />{phoneText(phone)}
      </address>
    </section>
  )
}
