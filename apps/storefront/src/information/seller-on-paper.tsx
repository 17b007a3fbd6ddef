import type { SellerProfile } from "@verksted/contracts/seller"
import { useTranslations } from "next-intl"
import { organisationNumberText } from "@/lib/norwegian-numbers"

/** The seller as the registers know it. */
export function SellerOnPaper({ seller }: { seller: SellerProfile }) {
  const t = useTranslations("Contact")
  return (
    <address className="mt-3 not-italic">
      {seller.legal_name}<br />
      {t("organisationNumber", { number: organisationNumberText(seller.organisation_number) })}<br />
      {seller.vat_registered_from ? <>{t("vatRegistered")}<br /></> : null}
      {seller.address.street}<br />
      {seller.address.postal_code} {seller.address.city}
    </address>
  )
}
