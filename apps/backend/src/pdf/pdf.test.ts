import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"
import { extractText, getDocumentProxy } from "unpdf"
import type { PdfFile } from "./pdf-file"
import { receipt } from "./receipt/receipt"
import { withdrawalForm } from "./withdrawal-form/withdrawal-form"

const address = { street: "Ørneveien 2 Å", postal_code: "5004", city: "Bergen" }
const seller: SellerProfile = {
  shop_name: "Hyllene", legal_name: "Hyllene AS", organisation_number: "999888777", email: "post@hyllene.example", phone: "+47 55 00 00 00",
  address, pickup_address: address, opening_hours: [], vat_registered_from: "2024-01-01",
}
const line = { item_id: "a", kept: 2, title: "Skjærefjøl «Blåbær»", variant_title: "S/M", thumbnail: null, product_handle: null, quantity: 2, unit_price: 34900, total: 64800 }
const order: OrderPage = {
  display_id: 12, placed_at: "2026-11-24T02:10:00.000Z", status: "mottatt", email: "lucja@eksempel.no", buyer_name: "Łucja Šæther",
  lines: [line, { ...line, item_id: "b", title: "Plakat uten ramme", variant_title: null, quantity: 1, unit_price: 10000, total: 10000 }],
  subtotal: 79800, discount: 5000, freight: 5900, total: 80700, vat: 15540,
  vat_by_rate: [{ rate: 15, gross: 11000, net: 9565 }, { rate: 25, gross: 69700, net: 55760 }], gift: null,
  payment: { paid: true, is_test: true, means: "test_card", paid_at: "2026-11-24T02:10:05.000Z", refunded: 0 },
  tracking: [], withdrawal: { state: "open", last_day: null }, withdrawals: [], complaints: [], may_cancel: false,
  delivery: { kind: "parcel", name: "Pakke i postkassen", recipient: "Łucja Šæther", address },
}

const inEnglish: OrderPage = { ...order, lines: [{ ...line, title: "Cutting board" }], delivery: { ...order.delivery, name: "Parcel to your letterbox" } }
const norwegianWords = /(^|[^a-zæøå])(kvittering|bestilt|betalt|kjøper|vare|antall|pris|rabatt|levering|mva\.|angre|skjema|underskrift|varene|ordrenummer|og|ikke|er)([^a-zæøå]|$)/i

async function read({ filename, content }: PdfFile) {
  const document = await getDocumentProxy(new Uint8Array(content))
  const { text, totalPages } = await extractText(document, { mergePages: true })
  const { info } = await document.getMetadata()
  return { filename, text: text.replaceAll(/\s+/g, " "), pages: totalPages, info: info as Record<string, unknown>, marked: await document.getMarkInfo() }
}

describe("receipt", () => {
  it("says who sold what, when, for how much, with which VAT and how it was paid, and that it is a web sale", async () => {
    const { text, info, marked, filename } = await read(await receipt({ order, seller, language: "nb" }))
    for (const words of [
      "Kvittering", "Salg i nettbutikken", "Hyllene AS, org.nr. 999 888 777 MVA", "Ørneveien 2 Å, 5004 Bergen", "Ordrenummer: 12", "24. november 2026 kl. 03.10", "Kjøper: Łucja Šæther",
      "Skjærefjøl «Blåbær», S/M", "698,00", "Pakke i postkassen", "Rabatt −50,00 kr", "Betalt til sammen 807,00 kr", "25 % 557,60 139,40 697,00", "15 % 95,65 14,35 110,00", "testkort",
    ]) expect(text).toContain(words)
    expect(text).not.toContain("betalt tilbake")
    expect(info).toMatchObject({ Title: "Kvittering for ordre 12 hos Hyllene", Language: "nb-NO" })
    expect(marked).toMatchObject({ Marked: true })
    expect(filename).toBe("kvittering-12.pdf")
  })

  it("says the same of an order in English, and nothing in Norwegian", async () => {
    const { text, info, filename } = await read(await receipt({ order: { ...inEnglish, payment: { ...order.payment, refunded: 10000 } }, seller, language: "en" }))
    for (const words of [
      "Receipt", "Sale in the online shop", "Hyllene AS, company reg. no. 999 888 777 MVA", "Order number: 12", "24 November 2026 at 03:10", "Buyer: Łucja Šæther", "Cutting board, S/M", "698.00",
      "Parcel to your letterbox", "Discount NOK −50.00", "Paid in total NOK 807.00", "Of this, paid back NOK 100.00", "25% 557.60 139.40 697.00", "test card",
    ]) expect(text).toContain(words)
    expect(text).not.toMatch(norwegianWords)
    expect([info.Title, info.Language, filename]).toEqual(["Receipt for order 12 from Hyllene", "en-GB", "receipt-12.pdf"])
    const { text: unregistered } = await read(await receipt({ order: { ...inEnglish, vat: null, vat_by_rate: [] }, seller, language: "en" }))
    expect(unregistered).toContain("not in the Norwegian VAT register")
  })

  it("states no VAT of a seller outside the register, and tells what was paid back", async () => {
    const { text } = await read(await receipt({ order: { ...order, vat: null, vat_by_rate: [], payment: { ...order.payment, refunded: 10000 } }, seller, language: "nb" }))
    expect(text).toContain("org.nr. 999 888 777 Ørneveien")
    expect(text).toContain("ikke registrert i Merverdiavgiftsregisteret")
    expect(text).toContain("Av dette er betalt tilbake 100,00 kr")
  })

  it("goes on to a second page", async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...line, item_id: String(index), title: `Lue nummer ${index + 1}` }))
    const { text, pages } = await read(await receipt({ order: { ...order, lines: many }, seller, language: "nb" }))
    expect(pages).toBe(2)
    expect(text).toContain("Lue nummer 30")
  })
})

it("withdrawalForm is the statutory form, with seller, order and things filled in", async () => {
  const { text, pages, info } = await read(await withdrawalForm({ order, seller, language: "nb" }))
  for (const words of ["Angreskjema", "Hyllene AS", "post@hyllene.example", "Jeg underretter herved", "2 × Skjærefjøl «Blåbær», S/M", "Ordrenummer 12", "mottatt den", "Underskrift (bare på papir)"]) {
    expect(text).toContain(words)
  }
  expect([pages, info.Language]).toEqual([1, "nb-NO"])
})

it("withdrawalForm speaks English to whoever bought in English", async () => {
  const { text, info, filename } = await read(await withdrawalForm({ order: inEnglish, seller, language: "en" }))
  for (const words of ["Withdrawal form", "Complete and return this form", "I hereby give notice that I withdraw", "2 × Cutting board, S/M", "Order number 12, ordered on 24 November 2026 at 03:10", "Signature (only on paper)"]) expect(text).toContain(words)
  expect(text).not.toMatch(norwegianWords)
  expect([info.Language, filename]).toEqual(["en-GB", "withdrawal-form-12.pdf"])
})
