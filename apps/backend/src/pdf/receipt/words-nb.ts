import type { ReceiptWords } from "./words"

export const norwegian: ReceiptWords = {
  file: (number) => `kvittering-${number}.pdf`,
  title: (number, shop) => `Kvittering for ordre ${number} hos ${shop}`,
  organisation: (number, registered) => `org.nr. ${number}${registered ? " MVA" : ""}`,
  receipt: "Kvittering",
  webSale: "Salg i nettbutikken",
  number: (number) => `Ordrenummer: ${number}`,
  ordered: (when) => `Bestilt: ${when}`,
  paid: (when, means) => `Betalt: ${when}, med ${means}`,
  means: { test_card: "testkort (demobutikk, ingen penger er trukket)", card: "bankkort på nett", vipps: "Vipps", cash: "kontant" },
  buyer: (who) => `Kjøper: ${who}`,
  columns: { thing: "Vare", pieces: "Antall", each: "Pris", sum: "Sum i kr" },
  discount: "Rabatt",
  total: "Betalt til sammen",
  refunded: "Av dette er betalt tilbake",
  vat: "Merverdiavgift",
  notRegistered: "Selgeren er ikke registrert i Merverdiavgiftsregisteret. Prisene er uten merverdiavgift.",
  vatColumns: { rate: "Sats", net: "Uten mva.", tax: "Mva.", gross: "Med mva." },
  rate: (percent) => `${String(percent).replace(".", ",")} %`,
  delivery: "Levering",
  keep: "Ta vare på kvitteringen: den gjelder også hvis du vil angre på kjøpet eller klage på en vare.",
}
