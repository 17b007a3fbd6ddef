import { orderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import type { WebOrder } from "./load-web-order"
import { orderPageOf } from "./order-page"
import { orderStatus } from "./order-status"

const address = { street: "Butikkgata 2", postal_code: "5004", city: "Bergen" }
const profile: SellerProfile = {
  shop_name: "B", legal_name: "B AS", organisation_number: "999888777", email: "b@b.example", phone: "55000000", address, pickup_address: address,
  opening_hours: [{ days: "Tirsdag", hours: "kl. 11–17" }], vat_registered_from: "2026-11-01",
}
const captured = (at: string) => [{ captured_amount: 408, refunded_amount: 0, payments: [{ provider_id: "pp_test-card_demo", captures: [{ created_at: new Date(at) }] }] }]
const gone = (pieces: number) => ({ fulfilled_quantity: pieces, delivered_quantity: pieces, return_requested_quantity: 0, return_received_quantity: 0, return_dismissed_quantity: 0 })
const order: WebOrder = {
  id: "order_1", display_id: 7, created_at: new Date("2026-11-20T10:00:00Z"), status: "pending", email: "kari@eksempel.no", total: 408,
  items: [{ id: "ordli_1", detail: gone(0), product_title: "Lue «Fjellbris»", title: "S/M", variant_title: "S/M", thumbnail: null, product_handle: "lue", quantity: 1, unit_price: 349, adjustments: [], tax_lines: [{ rate: 25 }] }],
  shipping_methods: [{ name: "Pakke i postkassen", shipping_option_id: "so_1", total: 59 }],
  shipping_address: { first_name: "Kari", last_name: "Nordmann", address_1: "Storgata 1", postal_code: "0155", city: "Oslo" },
  payment_collections: captured("2026-11-20T10:00:00Z"), fulfillments: [], cart: { id: "cart_1" },
}
const parcel = { profile, kind: { kind: "parcel", product: "postkasse" } as const, pickup_code: null, statements: { withdrawals: [], complaints: [] }, now: new Date("2026-11-20T12:00:00Z") }

describe("orderPageOf", () => {
  it("gives amounts in øre, and VAT as the sum of the lines' and the freight's", () => {
    const page = orderPageOf({ order, ...parcel })
    expect(orderPage.parse(page)).toEqual(page)
    expect(page).toMatchObject({ subtotal: 34900, discount: 0, freight: 5900, total: 40800, vat: 6980 + 1180, buyer_name: "Kari Nordmann", payment: { paid: true, is_test: true } })
    expect(page.delivery).toEqual({ kind: "parcel", name: "Pakke i postkassen", recipient: "Kari Nordmann", address: { street: "Storgata 1", postal_code: "0155", city: "Oslo" } })
  })

  it("thanks the buyer of a gift, and sends it to whom it is for", () => {
    const gift = { recipient_name: "Ola Berg", contact: null, greeting: "Gratulerer!" }
    const to = { ...order.shipping_address, first_name: "Ola", last_name: "Berg" }
    const page = orderPageOf({ order: { ...order, shipping_address: to, billing_address: order.shipping_address, metadata: { gift } }, ...parcel })
    expect(page).toMatchObject({ buyer_name: "Kari Nordmann", gift, delivery: { recipient: "Ola Berg" } })
    expect(orderPageOf({ order, ...parcel }).gift).toBeNull()
  })

  it("says what the VAT is of, rate by rate", () => {
    const items = [order.items[0]!, { ...order.items[0]!, unit_price: 100, tax_lines: [{ rate: 15 }] }]
    const page = orderPageOf({ order: { ...order, items, total: 508 }, ...parcel })
    expect(page.vat_by_rate).toEqual([{ rate: 15, gross: 10000 + 1314, net: 8696 + 1143 }, { rate: 25, gross: 34900 + 4586, net: 27920 + 3669 }])
    expect(page.vat).toBe(page.vat_by_rate.reduce((sum, { gross, net }) => sum + gross - net, 0))
  })

  it("lets the purchase be regretted from the order until fourteen days after the last thing came", () => {
    const at = (now: string, change: Partial<WebOrder> = {}) => orderPageOf({ order: { ...order, ...change }, ...parcel, now: new Date(now) }).withdrawal
    const delivered = { items: [{ ...order.items[0]!, detail: gone(1) }], fulfillments: [{ labels: [], delivered_at: new Date("2026-11-24T12:00:00Z") }] }
    expect(at("2027-11-20T12:00:00Z")).toEqual({ state: "open", last_day: null })
    expect(at("2026-12-08T22:59:59Z", delivered)).toEqual({ state: "open", last_day: "2026-12-08" })
    expect(at("2026-12-08T23:00:00Z", delivered)).toEqual({ state: "over", last_day: "2026-12-08" })
    expect(at("2026-11-20T12:00:00Z", { status: "canceled" })).toEqual({ state: "done" })
  })

  it("can be cancelled by the buyer while nothing is paid and nothing has left", () => {
    const may = (change: Partial<WebOrder>) => orderPageOf({ order: { ...order, ...change }, ...parcel }).may_cancel
    const unpaid = { payment_collections: [{ captured_amount: 0, refunded_amount: 0, payments: [{ provider_id: "pp_x", captures: [] }] }] }
    expect(may(unpaid)).toBe(true)
    expect(may({ payment_collections: [] })).toBe(true)
    expect([may({}), may({ ...unpaid, status: "canceled" }), may({ ...unpaid, fulfillments: [{ labels: [] }] })]).toEqual([false, false, false])
  })

  it("rounds VAT per line, never on the total", () => {
    const items = [1, 2, 3].map(() => ({ ...order.items[0]!, unit_price: 0.01 * 3 }))
    const page = orderPageOf({ order: { ...order, items, shipping_methods: [], total: 0.09 }, ...parcel })
    expect(page).toMatchObject({ total: 9, vat: 3 })
  })

  it("spreads a discount over the lines", () => {
    const items = order.items.map((item) => ({ ...item, adjustments: [{ amount: 50 }] }))
    expect(orderPageOf({ order: { ...order, items, total: 358 }, ...parcel })).toMatchObject({ subtotal: 34900, discount: 5000, total: 35800, lines: [{ unit_price: 34900, total: 29900 }] })
  })

  it("states no VAT of a seller outside the register on the day of capture in Oslo, nor before the capture", () => {
    const vatOf = (payment_collections: WebOrder["payment_collections"], vat_registered_from: string | null) =>
      orderPageOf({ order: { ...order, payment_collections }, ...parcel, profile: { ...profile, vat_registered_from } }).vat
    expect(vatOf(captured("2026-10-31T22:30:00Z"), "2026-11-01")).toBeNull()
    expect(vatOf(captured("2026-10-31T23:30:00Z"), "2026-11-01")).toBe(8160)
    expect(vatOf(captured("2026-11-20T10:00:00Z"), null)).toBeNull()
    expect(vatOf([], "2026-11-01")).toBeNull()
  })

  it("tells where and when to fetch, with the code", () => {
    const page = orderPageOf({ order: { ...order, shipping_methods: [{ name: "Hent i butikken", shipping_option_id: "so_2", total: 0 }], total: 349 }, ...parcel, kind: { kind: "pickup" }, pickup_code: "0042" })
    expect(page.delivery).toEqual({ kind: "pickup", name: "Hent i butikken", code: "0042", address, opening_hours: profile.opening_hours })
  })
})

describe("orderStatus", () => {
  const at = new Date("2026-11-21T10:00:00Z")
  const status = (change: Partial<WebOrder>, kind: "pickup" | "parcel" = "pickup") => orderStatus({ ...order, ...change }, kind)

  it("follows what happened last", () => {
    expect(status({})).toBe("mottatt")
    expect(status({ fulfillments: [{ labels: [], packed_at: at }] })).toBe("klar")
    expect(status({ fulfillments: [{ labels: [], packed_at: at }] }, "parcel")).toBe("mottatt")
    expect(status({ fulfillments: [{ labels: [], packed_at: at, shipped_at: at }] }, "parcel")).toBe("sendt")
    expect(status({ fulfillments: [{ labels: [], packed_at: at, shipped_at: at, delivered_at: at }] }, "parcel")).toBe("levert")
    expect(status({ fulfillments: [{ labels: [], packed_at: at, canceled_at: at }] })).toBe("mottatt")
    expect(status({ status: "canceled" })).toBe("kansellert")
    expect(status({ status: "canceled", payment_collections: [{ captured_amount: 408, refunded_amount: 408, payments: [] }] })).toBe("refundert")
    expect(status({ payment_collections: [{ captured_amount: 408, refunded_amount: 100, payments: [] }] })).toBe("mottatt")
  })
})
