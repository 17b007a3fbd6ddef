import { getTranslations } from "next-intl/server"
import { Link } from "@/i18n/navigation"
import { findSeller } from "@/lib/seller"
import { CartLink } from "./cart-link"

export async function Header() {
  const [t, house] = await Promise.all([getTranslations("Site"), findSeller()])
  return (
    <header>
      {house?.is_demo ? <p className="bg-night py-1.5 text-center text-small text-on-night"><span className="wrap block">{t("demo")}</span></p> : null}
      <div className="wrap flex flex-wrap items-center gap-x-8 gap-y-1 py-3">
        <Link href="/" className="mr-auto font-heading text-h3 font-semibold tracking-tight text-ink no-underline [font-variation-settings:'SOFT'_100]">
          {house?.seller?.shop_name ?? t("fallbackName")}
        </Link>
        <nav aria-label={t("mainNavigation")} className="no-print order-3 -mx-2 flex w-full gap-x-2 sm:order-none sm:mx-0 sm:w-auto">
          <Link href="/products" className="inline-flex min-h-11 items-center px-2 text-ink no-underline hover:underline">{t("products")}</Link>
          <Link href="/workshops" className="inline-flex min-h-11 items-center px-2 text-ink no-underline hover:underline">{t("workshops")}</Link>
        </nav>
        <CartLink />
      </div>
      <div className="seam" />
    </header>
  )
}
