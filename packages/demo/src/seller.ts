/** The demo's seller. Fictional: real organisation numbers begin with 8 or 9, and `.example` is nobody's domain. */
export const demoSeller = {
  shop_name: "PitStop verksted",
  legal_name: "PitStop Demo SA",
  organisation_number: "123456785",
  email: "hei@pitstop-verksted.example",
  phone: "+47 00 00 00 00",
  address: { street: "Prøvevegen 7", postal_code: "5353", city: "Straume" },
  pickup_address: { street: "Prøvevegen 7", postal_code: "5353", city: "Straume" },
  opening_hours: [
    { days: "Tirsdag–fredag", hours: "kl. 11–17" },
    { days: "Lørdag", hours: "kl. 11–15" },
  ],
  vat_registered_from: "2025-01-01",
} as const

/** The demo's administrator; the password comes from the environment. */
export const DEMO_ADMIN_EMAIL = "leder@demo.verksted.example"

/** Colour of each workshop's label, by handle. */
export const workshopColours: Readonly<Record<string, string>> = {
  strikking: "#9B3426",
  hekling: "#6A3B5C",
  maling: "#2C4A70",
  som: "#7F560B",
  snekring: "#4C5F2E",
}
