import { getTranslations } from "next-intl/server"
import { Link } from "@/i18n/navigation"
import { findSeller } from "@/lib/seller"
import { CartLink } from "./cart-link"
import { NavLink } from "./nav-link"

export async function Header() {
  const [t, house] = await Promise.all([getTranslations("Site"), findSeller()])
  return (
    <header>
      {house?.is_demo ? <p className="bg-night py-1.5 text-center text-small text-on-night"><span className="wrap block">{t("demo")}</span></p> : null}
      <div className="wrap flex flex-wrap items-center gap-x-2 py-1.5 sm:gap-x-6 md:py-3">
        <Link href="/" className="mr-auto inline-flex min-h-11 items-center font-heading text-sign font-semibold tracking-tight text-ink no-underline [font-variation-settings:'SOFT'_100]">
          {house?.seller?.shop_name ?? t("fallbackName")}
        </Link>
        <nav aria-label={t("mainNavigation")} className="no-print order-3 -mx-2 flex w-full gap-x-2 sm:order-none sm:mx-0 sm:w-auto">
          <NavLink href="/products">{t("products")}</NavLink>
          <NavLink href="/workshops">{t("workshops")}</NavLink>
        </nav>
        <CartLink />
      </div>
      <div className="seam" />
    </header>
  )
}
