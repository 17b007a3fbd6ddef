import type { Complaint } from "@verksted/contracts/complaint"
import type { Language } from "@verksted/contracts/language"
import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import type { Withdrawal } from "@verksted/contracts/withdrawal"
import type { LetterSource } from "../plain-letter"
import type { Pickup } from "../way/pickup-place"

/** What every letter of the preview is written from. The seller is the house's own, the rest is nobody's. */
export type Example = { seller: SellerProfile; language: Language; is_demo: boolean; shop: string }

const words = {
  nb: { hat: "Lue «Eksempel»", mittens: "Votter «Prøve»", greeting: "Gratulerer med dagen!", fault: "Det er et hull ved tommelen.", pickup: "Hent i butikken", parcel: "Pakke til hentested" },
  en: { hat: "Hat “Example”", mittens: "Mittens “Sample”", greeting: "Happy birthday!", fault: "There’s a hole by the thumb.", pickup: "Collect from the shop", parcel: "Parcel to a pick-up point" },
}

const at = "2026-01-15T11:30:00.000Z"

/** Øre. */
const price = { hat: 34_900, mittens: 24_950, freight: 9_900 }
const goods = price.hat + 2 * price.mittens

const linesIn = ({ hat, mittens }: (typeof words)["nb"]): OrderPage["lines"] => [
  { item_id: "example_1", kept: 1, title: hat, variant_title: "S/M", thumbnail: null, product_handle: null, quantity: 1, unit_price: price.hat, total: price.hat },
  { item_id: "example_2", kept: 2, title: mittens, variant_title: null, thumbnail: null, product_handle: null, quantity: 2, unit_price: price.mittens, total: 2 * price.mittens },
]

/** The order of the example as it is fetched; `parcelOf` has the same, sent. */
export function pickupOf({ seller, language }: Example): Pickup {
  return { kind: "pickup", name: words[language].pickup, code: "0042", address: seller.pickup_address, opening_hours: seller.opening_hours }
}

function orderOf(example: Example, delivery: OrderPage["delivery"]): OrderPage {
  const freight = delivery.kind === "parcel" ? price.freight : 0
  const total = goods + freight
  const registered = example.seller.vat_registered_from !== null
  const vat = registered ? Math.round(total / 5) : null
  return {
    display_id: 1042, placed_at: at, status: "mottatt", email: "kari@eksempel.example", buyer_name: "Kari Eksempel", lines: linesIn(words[example.language]),
    subtotal: goods, discount: 0, freight, total, vat, vat_by_rate: vat === null ? [] : [{ rate: 25, gross: total, net: total - vat }], gift: null,
    payment: { paid: true, is_test: example.is_demo, means: example.is_demo ? "test_card" : "card", paid_at: at, refunded: 0 },
    tracking: [], withdrawal: { state: "open", last_day: null }, withdrawals: [], complaints: [], may_cancel: false, delivery,
  }
}

/** The address of an order that does not exist. */
const linkOf = ({ shop, language }: Example) => `${shop}${language === "en" ? "/en/orders" : "/ordre"}/eksempel`

/** An order that is fetched. */
export const fetchedOrder = (example: Example): LetterSource => ({ order: orderOf(example, pickupOf(example)), seller: example.seller, language: example.language, link: linkOf(example) })

/** The same order when everything is paid back. */
export const paidBack = (source: LetterSource): LetterSource => ({ ...source, order: { ...source.order, payment: { ...source.order.payment, refunded: source.order.total } } })

/** An order that is sent. */
export const sentOrder = (example: Example): LetterSource => ({
  ...fetchedOrder(example),
  order: orderOf(example, { kind: "parcel", name: words[example.language].parcel, recipient: "Kari Eksempel", address: { street: "Eksempelveien 1", postal_code: "0001", city: "Oslo" } }),
})

/** The things, as a letter names them. */
export const thingsIn = ({ language }: Example) => linesIn(words[language]).map(({ item_id, title, variant_title, quantity }) => ({ item_id, title, variant_title, quantity }))

/** The first thing now, the other later. */
export const partsIn = (example: Example) => ({ things: thingsIn(example).slice(0, 1), later: thingsIn(example).slice(1) })

export const withdrawalIn = (example: Example): Withdrawal => ({ id: "example", stated_at: at, name: "Kari Eksempel", email: "kari@eksempel.example", lines: thingsIn(example).slice(0, 1) })

export const complaintIn = (example: Example): Complaint => ({ id: "example", stated_at: at, text: words[example.language].fault, wish: "repair", lines: thingsIn(example).slice(1), photo_count: 2 })
