import { fieldsOf, profileOf, type SellerFields } from "./seller-fields"

const typed: SellerFields = {
  shop_name: " Hyllene ", legal_name: "Hyllene AS", organisation_number: "999 888 777", email: "post@hyllene.example", phone: "55 00 00 00",
  street: "Gata 1", postal_code: "5003", city: "Bergen", pickup_street: "Gata 2", pickup_postal_code: "0155", pickup_city: "Oslo",
  opening_hours: "Tirsdag–fredag: kl. 11–17\n\nLørdag: kl. 11:00–15:00\n", vat_registered_from: "",
}

describe("profileOf", () => {
  it("reads the form, and gives the same form back", () => {
    const read = profileOf(typed)
    if (!("profile" in read)) throw new Error(JSON.stringify(read.errors))
    expect(read.profile).toMatchObject({
      shop_name: "Hyllene", organisation_number: "999888777", vat_registered_from: null,
      opening_hours: [{ days: "Tirsdag–fredag", hours: "kl. 11–17" }, { days: "Lørdag", hours: "kl. 11:00–15:00" }],
    })
    expect(profileOf(fieldsOf(read.profile))).toEqual(read)
  })

  it("says what is wrong with which field", () => {
    const wrong = { ...typed, shop_name: " ", organisation_number: "12", pickup_postal_code: "155", opening_hours: "alltid", vat_registered_from: "i fjor" }
    expect(profileOf(wrong)).toEqual({
      errors: {
        shop_name: "Fyll ut feltet.",
        organisation_number: "Organisasjonsnummeret har ni sifre.",
        pickup_postal_code: "Postnummeret har fire sifre.",
        opening_hours: "Skriv minst én linje slik: Tirsdag–fredag: kl. 11–17",
        vat_registered_from: "Velg en dato, eller la feltet stå tomt.",
      },
    })
  })

  it("starts empty for a seller who has said nothing", () => {
    expect(Object.values(fieldsOf(null)).every((value) => value === "")).toBe(true)
  })
})
