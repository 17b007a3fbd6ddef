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
  contact_person: null,
  about: {
    nb: {
      intro: "PitStop er et sted å stoppe opp. Her strikker, hekler, maler, syr og snekrer ungdom, i sitt eget tempo og med folk som har tid. Det de lager, er ordentlige ting som noen har bruk for.",
      pillars: [
        { title: "Skape", text: "Hendene først. I verkstedene er det lov å prøve, rekke opp og begynne på nytt. Det som blir til, er laget for å brukes." },
        { title: "Mestre", text: "Å se at noen vil ha det du har laget, gjør noe med deg. Vi feirer den første masken like mye som den siste." },
        { title: "Komme videre", text: "Verkstedet er et stopp på veien, ikke stedet du blir. Vi går sammen med ungdommen mot skole, arbeid eller det neste som er riktig." },
      ],
    },
    en: {
      intro: "PitStop is a place to pause. Here young people knit, crochet, paint, sew and work with wood, at their own pace and with people who have time. What they make are proper things that someone has a use for.",
      pillars: [
        { title: "Making", text: "Hands first. In the workshops you’re allowed to try, to unravel and to begin again. What comes of it is made to be used." },
        { title: "Mastering", text: "Seeing that someone wants what you’ve made does something to you. We celebrate the first stitch as much as the last." },
        { title: "Moving on", text: "The workshop is a stop along the road, not where you stay. We walk with young people towards school, work or whatever comes next for them." },
      ],
    },
  },
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
