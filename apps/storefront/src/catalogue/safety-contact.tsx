import { getTranslations } from "next-intl/server"
import { findSeller } from "@/lib/seller"

/** Who made it and where to write if something is wrong with it: name, postal and electronic address (GPSR art. 19). */
export async function SafetyContact() {
  const [t, house] = await Promise.all([getTranslations("Facts"), findSeller()])
  const seller = house?.seller
  if (!seller) return null
  return (
    <section className="mt-6 text-small">
      <h2 className="text-small font-semibold [font-family:inherit] tracking-normal">{t("producer")}</h2>
      <address className="mt-1 text-soft not-italic">
        {seller.legal_name}, {seller.address.street}, {seller.address.postal_code} {seller.address.city}. <a className="text-link" href={`mailto:${seller.email}`}>{seller.email}</a>
      </address>
    </section>
  )
}
