import { getTranslations } from "next-intl/server"
import { OpeningHoursList } from "@/information/opening-hours-list"
import { Link } from "@/i18n/navigation"
import { organisationNumberText, phoneLink, phoneText } from "@/lib/norwegian-numbers"
import { findSeller } from "@/lib/seller"
import { footerPages } from "./footer-pages"
import { LanguageLink } from "./language-link"

/** Who sells, as the law wants it on every page (ehandelsloven § 8), and the ways that are not in the header. */
export async function Footer() {
  const [t, house] = await Promise.all([getTranslations("Site"), findSeller()])
  const seller = house?.seller
  const link = "inline-flex min-h-11 items-center text-on-night underline decoration-1 underline-offset-4 hover:decoration-2"
  return (
    <footer className="mt-24 bg-night text-on-night print:mt-8">
      <div className="wrap grid gap-x-12 gap-y-10 py-14 md:grid-cols-2 lg:grid-cols-[1fr_1fr_1.4fr]">
        {seller ? (
          <address className="not-italic">
            <p className="font-heading text-h3 [font-variation-settings:'SOFT'_100]">{seller.shop_name}</p>
            <p className="mt-3">{seller.legal_name}</p>
            <p>{t("organisationNumber", { number: organisationNumberText(seller.organisation_number) })}</p>
            <p>{seller.address.street}</p>
            <p>{seller.address.postal_code} {seller.address.city}</p>
          </address>
        ) : null}
        {seller ? (
          <div>
            <h2 className="text-h3">{t("contact")}</h2>
            <p className="mt-1"><a className={link} href={`mailto:${seller.email}`}>{seller.email}</a></p>
            <p><a className={link} href={phoneLink(seller.phone)}>{phoneText(seller.phone)}</a></p>
            <OpeningHoursList lines={seller.opening_hours} className="mt-2" />
          </div>
        ) : null}
        <nav aria-label={t("footerNavigation")} className="no-print">
          <h2 className="text-h3">{t("more")}</h2>
          <ul className="mt-1 columns-2 gap-x-8">
            {footerPages.map(({ href, words }) => <li key={href} className="break-inside-avoid"><Link prefetch={false} className={link} href={href}>{t(words)}</Link></li>)}
            <li className="break-inside-avoid"><LanguageLink className={link} /></li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
