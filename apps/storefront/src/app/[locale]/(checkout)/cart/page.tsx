import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { CartContents } from "@/cart/cart-contents"
import { viewCart } from "@/cart/cart-view"
import { currentCart } from "@/cart/current-cart"
import { IslandMessages } from "@/i18n/island-messages"
import { chargesVat } from "@/lib/charges-vat"
import { requestTime } from "@/lib/request-time"
import { findSeller } from "@/lib/seller"
import { ButtonLink } from "@/ui/button-link"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Cart")
  return { title: t("title"), robots: { index: false } }
}

export default async function CartPage() {
  const [t, cart, house, now] = await Promise.all([getTranslations("Cart"), currentCart(), findSeller(), requestTime()])
  return (
    <div className="wrap py-10 md:py-14">
      <h1 className="mb-6 text-h1 md:mb-10">{t("title")}</h1>
      <IslandMessages part="Cart">
        <CartContents
          cart={cart ? viewCart(cart) : null}
          withVat={chargesVat(house?.seller, now)}
          empty={
            <section>
              <h2 className="text-h2">{t("emptyTitle")}</h2>
              <p className="measure mt-3 text-lead text-soft">{t("emptyText")}</p>
              <p className="mt-8 flex flex-wrap gap-4">
                <ButtonLink href="/products">{t("browse")}</ButtonLink>
                <ButtonLink href="/workshops" look="quiet">{t("browseWorkshops")}</ButtonLink>
              </p>
            </section>
          }
        />
      </IslandMessages>
    </div>
  )
}
