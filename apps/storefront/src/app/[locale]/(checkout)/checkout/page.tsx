import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ownCheckoutFields } from "@/account/own-checkout-fields"
import { cartMark } from "@/cart/cart-mark"
import { cartProblem } from "@/cart/cart-problem"
import { viewCart } from "@/cart/cart-view"
import { currentCart } from "@/cart/current-cart"
import { CheckoutForm } from "@/checkout/checkout-form"
import { listDeliveries, offersTestCard } from "@/checkout/checkout-api"
import { HoldNotice } from "@/checkout/hold-notice"
import { keepThings } from "@/checkout/keep-things"
import { refusalInWords } from "@/checkout/refusal-in-words"
import { Taken } from "@/checkout/taken"
import { IslandMessages } from "@/i18n/island-messages"
import { chargesVat } from "@/lib/charges-vat"
import { osloDay } from "@/lib/oslo-time"
import { requestTime } from "@/lib/request-time"
import { findSeller } from "@/lib/seller"
import { ButtonLink } from "@/ui/button-link"
import { PageMessage } from "@/ui/page-message"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Checkout")
  return { title: t("title"), robots: { index: false } }
}

export default async function CheckoutPage() {
  const now = await requestTime()
  const [t, words, cart, house] = await Promise.all([getTranslations("Checkout"), getTranslations("Cart"), currentCart(), findSeller()])
  if (!cart?.items?.length) {
    return <PageMessage title={words("emptyTitle")} text={words("emptyText")}><ButtonLink href="/products">{words("browse")}</ButtonLink></PageMessage>
  }
  const kept = await keepThings(cart.id)
  if (!kept.ok && kept.reason === "refused" && cartProblem(kept) === "stock") {
    return <Taken held={kept.code === "held_by_other"} text={await refusalInWords(kept, await getLocale())} />
  }
  const [options, takesPayment] = await Promise.all([listDeliveries(cart), offersTestCard(cart.region_id ?? "")])
  const place = house?.seller?.pickup_address
  return (
    <div className="wrap py-10 md:py-14">
      <h1 className="mb-8 text-h1 md:mb-10">{t("title")}</h1>
      <IslandMessages part={["Checkout", "Cart"]}>
        {kept.ok ? <HoldNotice until={kept.data.hold.until} /> : null}
        <CheckoutForm
          cart={viewCart(cart)} cartMark={cartMark(cart.id)} today={osloDay(now)} options={options} fields={await ownCheckoutFields(cart)} takesPayment={takesPayment}
          withVat={chargesVat(house?.seller, now)}
          pickupPlace={place ? t("pickupHint", { street: place.street, postalCode: place.postal_code, city: place.city }) : null}
        />
      </IslandMessages>
    </div>
  )
}
