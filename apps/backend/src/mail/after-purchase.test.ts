import type { Complaint } from "@verksted/contracts/complaint"
import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import { cancellationNotice } from "./cancellation-notice"
import { complaintReceipt } from "./complaint-receipt"
import { orderLinkLetter } from "./order-link-letter"
import { withdrawalReceipt } from "./withdrawal-receipt"

const address = { street: "Butikkgata 2", postal_code: "5004", city: "Bergen" }
const seller: SellerProfile = {
  shop_name: "Hyllene", legal_name: "Hyllene AS", organisation_number: "999888777", email: "post@hyllene.example", phone: "+47 55 00 00 00",
  address: { street: "Prøvegata 1", postal_code: "5003", city: "Bergen" }, pickup_address: address, opening_hours: [], vat_registered_from: null,
}
const line = { item_id: "a", title: "Lue «Fjellbris»", variant_title: "S/M" }
const order: OrderPage = {
  display_id: 12, placed_at: "2026-11-20T10:00:00.000Z", status: "levert", email: "kari@eksempel.no", buyer_name: "Kari",
  lines: [{ ...line, kept: 0, thumbnail: null, product_handle: null, quantity: 2, unit_price: 34900, total: 69800 }],
  subtotal: 69800, discount: 0, freight: 5900, total: 75700, vat: null, vat_by_rate: [], gift: null, payment: { paid: true, is_test: false, means: "test_card", paid_at: "2026-11-20T10:00:00.000Z", refunded: 0 },
  tracking: [], withdrawal: { state: "done" }, withdrawals: [], complaints: [], may_cancel: false,
  delivery: { kind: "parcel", name: "Pakke", recipient: "Kari", address },
}
const language = "nb" as const
const link = "https://butikk.example/ordre/order_1.abc"
const stated = { id: "x", stated_at: "2026-11-24T02:10:00.000Z" }
const withdrawal = { ...stated, name: "Kari <b>Nordmann</b>", email: "kari@annet.no", lines: [{ ...line, quantity: 2 }] }

describe("withdrawalReceipt", () => {
  const mail = withdrawalReceipt({ withdrawal, order, seller, link, language })

  it.each(["text", "html"] as const)("repeats in %s what was stated, with date and time in Oslo", (part) => {
    for (const words of ["24. november 2026 kl. 03.10", "2 × Lue «Fjellbris», S/M", "Ordrenummer: 12", "kari@annet.no", "Butikkgata 2, 5004 Bergen", link, "Hyllene AS"]) {
      expect(mail[part]).toContain(words)
    }
  })

  it("speaks the buyer's language", () => {
    const inEnglish = withdrawalReceipt({ withdrawal, order, seller, link, language: "en" })
    for (const words of ["24 November 2026 at 03:10", "I withdraw from the purchase", "what you paid for standard delivery", "See your order"]) expect(inEnglish.text).toContain(words)
    expect(inEnglish.html).toContain('<html lang="en">')
  })

  it("promises the freight when everything is regretted, and only then", () => {
    expect(mail.text).toContain("det du betalte for vanlig levering")
    const some = { ...order, lines: [{ ...order.lines[0]!, kept: 1 }] }
    expect(withdrawalReceipt({ withdrawal, order: some, seller, link, language }).text).not.toContain("vanlig levering")
  })

  it("does not let a name write HTML", () => {
    expect(mail.html).not.toContain("<b>Nordmann")
  })
})

it("complaintReceipt repeats the buyer's words, wish and number of pictures", () => {
  const complaint: Complaint = { ...stated, text: "Hull i tuppen.\nDet raknet.", wish: "repair", lines: [line], photo_count: 2 }
  const { subject, text } = complaintReceipt({ complaint, order, seller, link, language })
  expect(subject).toBe("Vi har fått klagen din på ordre 12")
  for (const words of ["Lue «Fjellbris», S/M", "Hull i tuppen.\nDet raknet.", "at varen blir reparert", "2 bilder", "kl. 03.10"]) expect(text).toContain(words)
  const bare = complaintReceipt({ complaint: { ...complaint, wish: null, photo_count: 0 }, order, seller, link, language })
  expect(bare.text).not.toMatch(/Du ønsker|bilde/)
})

it("the other letters name the order and lead to it; a demo's say so", () => {
  for (const write of [cancellationNotice, orderLinkLetter]) {
    expect(write({ order, seller, link, language }).text).toContain(link)
    const demo = write({ order: { ...order, payment: { ...order.payment, paid: false, is_test: true } }, seller, link, language })
    expect(demo.subject).toMatch(/^\[Demo\] .*ordre 12/i)
    expect(demo.text).toContain("DETTE ER EN DEMOBUTIKK")
  }
})
