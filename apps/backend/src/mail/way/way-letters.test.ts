import type { Language } from "@verksted/contracts/language"
import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import { giftReadyLetter } from "./gift-ready-letter"
import type { Pickup } from "./pickup-place"
import { readyLetter, type WayThing } from "./ready-letter"
import { sentLetter } from "./sent-letter"

const address = { street: "Butikkgata 2", postal_code: "5004", city: "Bergen" }
const seller: SellerProfile = {
  shop_name: "Hyllene", legal_name: "Hyllene AS", organisation_number: "999888777", email: "post@hyllene.example", phone: "+47 55 00 00 00",
  address: { street: "Prøvegata 1", postal_code: "5003", city: "Bergen" }, pickup_address: address,
  opening_hours: [{ days: "Tirsdag–fredag", hours: "kl. 11–17" }], vat_registered_from: null,
}
const pickup: Pickup = { kind: "pickup", name: "Hent i butikken", code: "0042", address, opening_hours: seller.opening_hours }
const order: OrderPage = {
  display_id: 12, placed_at: "2026-11-20T10:00:00.000Z", status: "klar", email: "kari@eksempel.no", buyer_name: "Kari",
  lines: [], subtotal: 69800, discount: 0, freight: 5900, total: 75700, vat: null, vat_by_rate: [], gift: null,
  payment: { paid: true, is_test: false, means: "test_card", paid_at: "2026-11-20T10:00:00.000Z", refunded: 0 },
  tracking: [], withdrawal: { state: "done" }, withdrawals: [], complaints: [], may_cancel: false, delivery: pickup,
}
const things = [{ title: "Lue «Fjellbris»", variant_title: "S/M", quantity: 2 }]
const link = "https://butikk.example/ordre/order_1.abc"
const parts = ["text", "html"] as const
const none = /\d+,\d\d|NOK|kr\b/

const ready = (language: Language, later: WayThing[] = []) => readyLetter({ order, seller, link, language, pickup, things, later })
const gift = (language: Language) => giftReadyLetter({ from: "Kari", recipient: "Ola", pickup, seller, language, is_demo: false })
const parcel: OrderPage = { ...order, delivery: { kind: "parcel", name: "Pakke i postkassen", recipient: "Kari Nordmann", address } }
const sent = (language: Language, tracking = [{ number: "A1", url: "https://sporing.posten.no/sporing/A1" }], later: WayThing[] = []) => sentLetter({ order: parcel, seller, link, language, things, later, tracking })

describe("the letter that an order is ready", () => {
  it.each(parts)("says in %s what, the code, where and when, and how to see the order", (part) => {
    for (const words of ["2 × Lue «Fjellbris», S/M", "0042", "Butikkgata 2, 5004 Bergen", "Tirsdag–fredag: kl. 11–17", link, "Hyllene AS"]) expect(ready("nb")[part]).toContain(words)
    for (const words of ["ready for you", "0042", "Tuesday–Friday: 11–17", "See your order"]) expect(ready("en")[part]).toContain(words)
  })

  it("names the order in its subject", () => {
    expect([ready("nb").subject, ready("en").subject]).toEqual(["Klar til henting: ordre 12 hos Hyllene", "Ready to collect: order 12 from Hyllene"])
  })
})

describe("the letter to whoever gets a gift", () => {
  it.each(parts)("says in %s from whom, the code, where and when; not what, for how much, or where the order is seen", (part) => {
    for (const words of ["Kari", "Ola", "0042", "Butikkgata 2, 5004 Bergen", "Tirsdag–fredag: kl. 11–17"]) expect(gift("nb")[part]).toContain(words)
    for (const words of ["Kari has bought you a gift", "0042", "Tuesday–Friday: 11–17"]) expect(gift("en")[part]).toContain(words)
    for (const language of ["nb", "en"] as const) {
      expect(gift(language)[part]).not.toContain("/ordre/")
      expect(gift(language)[part]).not.toMatch(none)
      expect(gift(language)[part]).not.toContain("Fjellbris")
    }
  })
})

describe("the letter that a parcel is sent", () => {
  it.each(parts)("says in %s what, where to, and where it can be followed", (part) => {
    for (const words of ["2 × Lue «Fjellbris», S/M", "Pakke i postkassen", "Kari Nordmann", "5004 Bergen", "A1", "https://sporing.posten.no/sporing/A1", link]) expect(sent("nb")[part]).toContain(words)
    for (const words of ["on its way", "follow the parcel", "a1"]) expect(sent("en")[part].toLowerCase()).toContain(words)
  })

  it("says so when there is no code", () => {
    expect(sent("nb", []).text).toContain("Pakken har ingen sporing.")
    expect(sent("en", []).text).not.toContain("Follow")
  })
})

describe("the letters of a part", () => {
  const later = [{ title: "Vott «Nordavind»", variant_title: null, quantity: 1 }]

  it.each(parts)("say in %s what comes now and what later", (part) => {
    for (const mail of [ready("nb", later), sent("nb", [], later)]) for (const words of ["Fjellbris", "Vott «Nordavind»", /kommer senere/i]) expect(mail[part]).toMatch(words)
    for (const mail of [ready("en", later), sent("en", [], later)]) expect(mail[part]).toMatch(/coming later/i)
  })

  it("say so in the subject, and only then", () => {
    expect([ready("nb", later), sent("nb", [], later), ready("en", later), sent("en", [], later)].map(({ subject }) => subject)).toEqual([
      "Noe er klart til henting: ordre 12 hos Hyllene", "En del er sendt: ordre 12 fra Hyllene", "Part of it is ready to collect: order 12 from Hyllene", "Part of it is sent: order 12 from Hyllene",
    ])
    expect(ready("nb").text + sent("nb").text).not.toMatch(/senere/i)
  })
})
