import { fieldsOf, profileOf, type SellerFields } from "./seller-fields"

const typed: SellerFields = {
  shop_name: " Hyllene ", legal_name: "Hyllene AS", organisation_number: "999 888 777", email: "post@hyllene.example", phone: "55 00 00 00",
  street: "Gata 1", postal_code: "5003", city: "Bergen", pickup_street: "Gata 2", pickup_postal_code: "0155", pickup_city: "Oslo",
  opening_hours: "Tirsdag–fredag: kl. 11–17\n\nLørdag: kl. 11:00–15:00\n", vat_registered_from: "",
  contact_person: "", about_nb: "", pillars_nb: "", about_en: "", pillars_en: "",
}
const about = { about_nb: "Vi lager ting.", pillars_nb: "Skape: Hendene først.\n\nMestre: Det gjør noe med deg: ja.\nVidere: Mot skole.", about_en: "We make things.", pillars_en: "A: a\nB: b\nC: c" }

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

  it("reads what is written about the seller, in both languages, and gives it back", () => {
    const read = profileOf({ ...typed, ...about, contact_person: " Kari " })
    if (!("profile" in read)) throw new Error(JSON.stringify(read.errors))
    expect(read.profile.contact_person).toBe("Kari")
    expect(read.profile.about?.nb.pillars[1]).toEqual({ title: "Mestre", text: "Det gjør noe med deg: ja." })
    expect(profileOf(fieldsOf(read.profile))).toEqual(read)
  })

  it("wants three pillars and an introduction in each language, or nothing", () => {
    expect(profileOf({ ...typed, ...about, pillars_nb: "Skape: Hendene først.", about_en: "" })).toEqual({
      errors: {
        pillars_nb: "Skriv tre linjer slik: Mestre: Å se at noen vil ha det du har laget.",
        about_en: "Fyll ut feltet, eller la alt om dere stå tomt på begge språk.",
      },
    })
  })

  it("starts empty for a seller who has said nothing", () => {
    expect(Object.values(fieldsOf(null)).every((value) => value === "")).toBe(true)
  })
})
