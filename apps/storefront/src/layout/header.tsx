import { getLocale, getTranslations } from "next-intl/server"
import { IslandMessages } from "@/i18n/island-messages"
import { Link } from "@/i18n/navigation"
import { findSeller } from "@/lib/seller"
import { SearchBox } from "@/search/search-box"
import { searchAction } from "@/search/search-path"
import { CartLink } from "./cart-link"
import { LanguageLink } from "./language-link"
import { NavLink } from "./nav-link"

export async function Header({ search }: { search: boolean }) {
  const [t, locale, house] = await Promise.all([getTranslations("Site"), getLocale(), findSeller()])
  return (
    <header>
      {house?.is_demo ? <p className="bg-night py-1.5 text-center text-small text-on-night"><span className="wrap block">{t("demo")}</span></p> : null}
      <div className="wrap flex flex-wrap items-center gap-x-2 py-1.5 sm:gap-x-6 md:py-3">
        <Link href="/" className="mr-auto inline-flex min-h-11 items-center font-heading text-sign font-semibold tracking-tight text-ink no-underline [font-variation-settings:'SOFT'_100]">
          {house?.seller?.shop_name ?? t("fallbackName")}
        </Link>
        {/* On a phone a row of its own: the number in the cart comes later, and must move nothing. */}
        <div className="no-print order-3 -mx-2 flex w-[calc(100%+1rem)] items-center justify-between sm:contents">
          <nav aria-label={t("mainNavigation")} className="flex flex-wrap gap-x-2">
            <NavLink href="/products">{t("products")}</NavLink>
            <NavLink href="/workshops">{t("workshops")}</NavLink>
            <NavLink href="/account">{t("account")}</NavLink>
          </nav>
          <LanguageLink className="inline-flex min-h-11 items-center px-2 text-ink no-underline hover:underline" />
        </div>
        {search ? <div className="no-print order-4 w-full pt-1 pb-1.5 lg:order-none lg:w-64 lg:py-0"><SearchBox action={searchAction(locale)} place="header" /></div> : null}
        <IslandMessages part="Cart"><CartLink /></IslandMessages>
      </div>
      <div className="seam" />
    </header>
  )
}
