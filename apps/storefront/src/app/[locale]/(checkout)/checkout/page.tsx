import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { viewCart } from "@/cart/cart-view"
import { currentCart } from "@/cart/current-cart"
import { CheckoutForm } from "@/checkout/checkout-form"
import { listDeliveries, offersTestCard } from "@/checkout/checkout-api"
import { fieldsOfCart } from "@/checkout/fields-of-cart"
import { IslandMessages } from "@/i18n/island-messages"
import { chargesVat } from "@/lib/charges-vat"
import { findSeller } from "@/lib/seller"
import { ButtonLink } from "@/ui/button-link"
import { PageMessage } from "@/ui/page-message"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Checkout")
  return { title: t("title"), robots: { index: false } }
}

export default async function CheckoutPage() {
  const [t, words, cart, house] = await Promise.all([getTranslations("Checkout"), getTranslations("Cart"), currentCart(), findSeller()])
  if (!cart?.items?.length) {
    return <PageMessage title={words("emptyTitle")} text={words("emptyText")}><ButtonLink href="/products">{words("browse")}</ButtonLink></PageMessage>
  }
  const [options, takesPayment] = await Promise.all([listDeliveries(cart), offersTestCard(cart.region_id ?? "")])
  const place = house?.seller?.pickup_address
  return (
    <div className="wrap py-10 md:py-14">
      <h1 className="mb-8 text-h1 md:mb-10">{t("title")}</h1>
      <IslandMessages part="Checkout">
        <CheckoutForm
          cart={viewCart(cart)} options={options} fields={fieldsOfCart(cart)} takesPayment={takesPayment}
          withVat={chargesVat(house?.seller, new Date())}
          pickupPlace={place ? t("pickupHint", { street: place.street, postalCode: place.postal_code, city: place.city }) : null}
        />
      </IslandMessages>
    </div>
  )
}
