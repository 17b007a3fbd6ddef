import type { Language } from "@verksted/contracts/language"
import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import { orderConfirmation } from "./order-confirmation"

const address = { street: "Butikkgata 2", postal_code: "5004", city: "Bergen" }
const seller: SellerProfile = {
  shop_name: "Hyllene", legal_name: "Hyllene AS", organisation_number: "999888777", email: "post@hyllene.example", phone: "+47 55 00 00 00",
  address: { street: "Prøvegata 1", postal_code: "5003", city: "Bergen" }, pickup_address: address,
  opening_hours: [{ days: "Tirsdag–fredag", hours: "kl. 11–17" }], vat_registered_from: "2024-01-01",
}
const order: OrderPage = {
  display_id: 12, placed_at: "2026-11-23T22:00:00.000Z", status: "mottatt", email: "kari@eksempel.no", buyer_name: "Kari <b>Nordmann</b>",
  lines: [{ item_id: "ordli_1", kept: 2, title: "Lue «Fjellbris»", variant_title: "S/M", thumbnail: null, product_handle: "lue", quantity: 2, unit_price: 34900, total: 69800 }],
  subtotal: 69800, discount: 0, freight: 0, total: 69800, vat: 13960, vat_by_rate: [{ rate: 25, gross: 69800, net: 55840 }], gift: null, payment: { paid: true, is_test: true, means: "test_card", paid_at: "2026-11-20T10:00:00.000Z", refunded: 0 },
  tracking: [], withdrawal: { state: "open", last_day: null }, withdrawals: [], complaints: [], may_cancel: false,
  delivery: { kind: "pickup", name: "Hent i butikken", code: "0042", address, opening_hours: seller.opening_hours },
}
const link = "http://localhost:3000/ordre/order_1.abc"
const parts = (change: Partial<OrderPage> = {}, language: Language = "nb") => orderConfirmation({ order: { ...order, ...change }, seller, link, language })

describe("orderConfirmation", () => {
  it.each(["text", "html"] as const)("says in %s what was bought, paid and where to fetch it, and who sells", (part) => {
    const mail = parts()[part].replaceAll("\u00a0", " ")
    for (const words of ["2 × Lue «Fjellbris», S/M", "698,00 kr", "139,60 kr merverdiavgift", "0042", "Butikkgata 2, 5004 Bergen", "Tirsdag–fredag: kl. 11–17", link,
      "Hyllene AS, org.nr. 999 888 777", "post@hyllene.example", "+47 55 00 00 00", "innen 14 dager", "demobutikk", "to år"]) {
      expect(mail.toLowerCase()).toContain(words.toLowerCase())
    }
  })

  it.each(["text", "html"] as const)("says the same in English in %s, and nothing in Norwegian", (part) => {
    const gift = { recipient_name: "Ola", contact: null, greeting: "Happy birthday" }
    const english = { ...order, gift, discount: 1000, lines: order.lines.map((line) => ({ ...line, title: "Fjellbris hat" })), delivery: { ...order.delivery, name: "Collect from the shop" } }
    const mail = parts(english, "en")[part].replaceAll("\u00a0", " ")
    for (const words of ["2 × Fjellbris hat, S/M", "NOK 698.00", "NOK 139.60 of this is VAT", "NOK 10.00", "0042", "Butikkgata 2, 5004 Bergen", "Tuesday–Friday: 11–17", link,
      "company reg. no. 999 888 777", "within 14 days", "demo shop", "two years", "A gift for Ola", "Happy birthday"]) {
      expect(mail.toLowerCase()).toContain(words.toLowerCase())
    }
    expect(mail).not.toMatch(/[^a-zæøå](bestilling|kjøp|butikken er|koden|angre|kr|og|ikke|hentekode|rabatt)[^a-zæøå]/i)
    if (part === "html") expect(mail).toContain('<html lang="en">')
  })

  it("says where a parcel goes, and names no VAT that the order does not", () => {
    const parcel = parts({ vat: null, freight: 5900, delivery: { kind: "parcel", name: "Pakke i postkassen", recipient: "Kari Nordmann", address } })
    expect(parcel.text).toContain("Pakke i postkassen\nKari Nordmann\nButikkgata 2, 5004 Bergen")
    expect(parcel.text + parcel.html).not.toMatch(/merverdiavgift|hentekode/i)
  })

  it("is marked as a test in a demo only", () => {
    expect(parts().subject).toBe("[Demo] Takk for kjøpet: ordre 12 hos Hyllene")
    const real = parts({ payment: { ...order.payment, paid: true, is_test: false } })
    expect(real.subject).toBe("Takk for kjøpet: ordre 12 hos Hyllene")
    expect(real.text + real.html).not.toMatch(/demo/i)
  })

  it.each(["text", "html"] as const)("says in %s whom a gift is for, with the greeting", (part) => {
    const gift = { recipient_name: "Ola", contact: null, greeting: "Gratulerer <3" }
    expect(parts()[part]).not.toMatch(/gave til/i)
    expect(parts({ gift })[part]).toMatch(/gave til ola/i)
    expect(parts({ gift })[part]).toContain(part === "text" ? "«Gratulerer <3»" : "«Gratulerer &lt;3»")
    expect(parts({ gift: { ...gift, greeting: null } })[part]).not.toContain("kortet")
  })

  it("does not let a name write HTML", () => {
    expect(parts().html).not.toContain("<b>Nordmann")
  })
})
