import type { OrderPage } from "@verksted/contracts/order-page"
import type { SellerProfile } from "@verksted/contracts/seller"

/** What the order confirmation is written from. `link` opens the order's page. */
export type Confirmation = { order: OrderPage; seller: SellerProfile; link: string }

/** «999 888 777» */
export const spacedNumber = (organisationNumber: string) => organisationNumber.replaceAll(/(\d{3})(?=\d)/g, "$1\u00a0")

/** «Storgata 1, 0155 Oslo» */
export const oneLine = ({ street, postal_code, city }: SellerProfile["address"]) => `${street}, ${postal_code} ${city}`

/** The sentence about VAT; null when none is stated. */
export function vatSentence({ vat }: OrderPage, kroner: (ore: number) => string): string | null {
  return vat === null ? null : `Av dette er ${kroner(vat)} merverdiavgift.`
}

/** What the buyer must be told of the right to regret and of complaints (angrerettloven § 8, forbrukerkjøpsloven § 27). */
export const rights = ({ email }: SellerProfile) => [
  `Angrer du, kan du si fra innen 14 dager etter at du fikk varen. Du trenger ikke å si hvorfor. Skriv til ${email} med ordrenummeret og at du vil gå fra kjøpet, så får du en bekreftelse.`,
  "Da sender eller leverer du varen tilbake innen 14 dager, og du betaler selv for å sende den. Vi betaler tilbake det varen kostet, og det du betalte for vanlig levering, innen 14 dager etter at du sa fra. Vi kan vente til vi har fått varen.",
  "Er det noe galt med varen, sier du fra så snart du kan, senest to måneder etter at du så det. Fristen for å klage er to år, og fem år for ting som skal vare vesentlig lenger.",
]

export const demoNotice = "Dette er en demobutikk. Ingenting er solgt, og ingen penger er trukket."
