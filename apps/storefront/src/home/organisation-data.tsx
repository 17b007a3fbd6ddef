import { getLocale } from "next-intl/server"
import { JsonLd } from "@/catalogue/json-ld"
import { pageUrl } from "@/lib/page-address"
import { findSeller } from "@/lib/seller"

/** Who stands behind the shop, in schema.org's words, once: on the front page. */
export async function OrganisationData() {
  const [locale, house] = await Promise.all([getLocale(), findSeller()])
  const seller = house?.seller
  if (!seller) return null
  return (
    <JsonLd data={{
      "@context": "https://schema.org",
      "@type": "OnlineStore",
      name: seller.shop_name,
      legalName: seller.legal_name,
      url: pageUrl("/", locale),
      identifier: seller.organisation_number,
      email: seller.email,
      telephone: seller.phone,
      address: { "@type": "PostalAddress", streetAddress: seller.address.street, postalCode: seller.address.postal_code, addressLocality: seller.address.city, addressCountry: "NO" },
    }} />
  )
}
