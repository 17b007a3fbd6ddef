import type { DeliveryKind } from "@verksted/contracts/delivery"
import { oreFromKroner } from "@verksted/money/kroner"
import type { House } from "../../modules/seller/service"
import { postalPlace } from "../../postal/postal-place"
import { cannotCarry } from "./cannot-carry"
import type { Checkout } from "./load-checkout"
import { stockShortage } from "./stock-shortage"

const processable = new Set(["pending", "requires_more", "authorized", "captured"])

/**
 * Why this cart cannot become an order, as a sentence for the buyer; null when it can.
 * @param delivery the kind of each chosen shipping option, null for one that is not the house's
 */
export function checkoutProblem(cart: Checkout, house: House, delivery: readonly (DeliveryKind | null)[]): string | null {
  if (!house.profile) return "Butikken er ikke åpnet ennå."
  if (cart.region_id !== house.region_id || cart.sales_channel_id !== house.web_channel_id) return "Handlekurven hører ikke til nettbutikken. Begynn på nytt."
  if (!cart.email) return "Skriv e-postadressen din, så vi kan sende bekreftelsen."
  const [kind, ...more] = delivery
  if (!kind || more.length > 0) return "Velg hvordan du vil få varene."
  if (kind.kind === "parcel" && !hasAddress(cart)) return "Skriv adressen som pakken skal til."
  for (const { title, product_title, variant } of cart.items) {
    const name = product_title ?? title
    if (variant?.product.status !== "published") return `«${name}» er ikke til salgs lenger. Ta den ut av handlekurven.`
  }
  const refusal = cannotCarry(kind, cart.items)
  if (refusal) return refusal
  const short = stockShortage(cart.items, house.stock_location_id)
  if (short) return `Det er ikke nok igjen av «${short}». Endre antallet eller ta den ut av handlekurven.`
  const session = cart.payment_collection?.payment_sessions?.find(({ status }) => processable.has(status))
  if (session && oreFromKroner(session.amount) !== oreFromKroner(cart.total)) return "Beløpet er endret. Betal på nytt."
  return null
}

function hasAddress({ shipping_address }: Checkout): boolean {
  return Boolean(shipping_address?.address_1 && shipping_address.city && postalPlace(shipping_address.postal_code ?? ""))
}
