import { moneyBackLetter } from "./money-back-letter"

describe("moneyBackLetter", () => {
  const seller = {
    shop_name: "Prøvebutikken", legal_name: "Prøvebutikken AS", organisation_number: "999888777", email: "post@prove.example", phone: "+47 55 00 00 00",
    address: { street: "Prøvegata 1", postal_code: "5003", city: "Bergen" }, pickup_address: { street: "Butikkgata 2", postal_code: "5004", city: "Bergen" },
    opening_hours: [{ days: "Tirsdag–fredag", hours: "kl. 11–17" }], vat_registered_from: null,
  }

  it("says in both languages that nothing is taken, and why", () => {
    const norwegian = moneyBackLetter({ seller, language: "nb", is_demo: false, amount: 32_850, sold_out: true })
    expect(norwegian.subject).toBe("Du er ikke belastet")
    expect(norwegian.text).toContain("Du betalte 328,50\u00a0kr i butikken vår, men det ble ingen bestilling. Noen andre kjøpte det rett før deg.")
    expect(norwegian.html).toContain("gitt fri pengene")
    const english = moneyBackLetter({ seller, language: "en", is_demo: true, amount: 32_850, sold_out: false })
    expect(english.subject).toBe("[Demo] You have not been charged")
    expect(english.text).toContain("NOK\u00a0328.50")
    expect(english.text).not.toContain("Somebody else")
  })
})
