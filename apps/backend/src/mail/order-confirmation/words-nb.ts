import type { ConfirmationWords } from "./words"

export const norwegian: ConfirmationWords = {
  subject: (number, shop) => `Takk for kjøpet: ordre ${number} hos ${shop}`,
  hello: (name) => `Hei${name ? ` ${name}` : ""}!`,
  thanks: (name) => `Takk for kjøpet${name ? `, ${name}` : ""}!`,
  received: (number) => `Vi har fått bestillingen din. Den har ordrenummer ${number}.`,
  bought: "Dette kjøpte du",
  discount: (amount) => `Rabatten på ${amount} er trukket fra.`,
  total: "Til sammen",
  paid: "betalt",
  vat: (amount) => `Av dette er ${amount} merverdiavgift.`,
  code: "Hentekoden din",
  codeHint: (shop) => `Si koden når du henter hos ${shop}. Vi sier fra når alt er klart.`,
  gift: (name) => `Gave til ${name}`,
  greeting: (greeting) => `Vi skriver på kortet: «${greeting}»`,
  rightsTitle: "Angrerett og reklamasjon",
  rights: (email) => [
    `Angrer du, kan du si fra innen 14 dager etter at du fikk varen. Du trenger ikke å si hvorfor. Trykk «Angre kjøpet her» på bestillingen din, så får du en kvittering. Du kan også skrive til ${email}, eller bruke skjemaet som ligger ved.`,
    "Da sender eller leverer du varen tilbake innen 14 dager, og du betaler selv for å sende den. Vi betaler tilbake det varen kostet, og det du betalte for vanlig levering, innen 14 dager etter at du sa fra. Vi kan vente til vi har fått varen.",
    "Er det noe galt med varen, sier du fra så snart du kan, senest to måneder etter at du så det. Fristen for å klage er to år, og fem år for ting som skal vare vesentlig lenger.",
  ],
}
