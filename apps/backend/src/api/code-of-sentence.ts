import type { RefusalCode } from "@verksted/contracts/refusal"

/** What a shopper may be refused with, by what the sentence says. A refusal that names its own code keeps it. */
const codes: [RegExp, RefusalCode][] = [
  [/ikke nok igjen/, "not_enough_stock"],
  [/ikke til salgs lenger/, "not_for_sale"],
  [/ligger ikke i handlekurven/, "line_gone"],
  [/allerede bestilt|Fant ikke handlekurven|hører ikke til nettbutikken/, "cart_gone"],
  [/Handlekurven er tom/, "cart_empty"],
  [/ikke åpnet ennå/, "shop_closed"],
  [/Skriv e-postadressen din/, "email_missing"],
  [/Velg hvordan du vil få varene/, "delivery_missing"],
  [/Skriv adressen som pakken/, "address_missing"],
  [/kan ikke sendes slik|ikke plass i én slik pakke/, "cannot_be_sent"],
  [/Beløpet er endret/, "amount_changed"],
  [/Bruk testkortet/, "test_card_only"],
  [/Kortet ble avvist/, "card_declined"],
  [/Betalingen gikk ikke gjennom/, "payment_failed"],
  [/Velg hvordan du vil betale|Velg en betalingsmåte/, "payment_missing"],
  [/gjelder ikke ennå/, "code_not_yet"],
  [/gått ut/, "code_expired"],
  [/brukt opp/, "code_used_up"],
  [/^Rabattkoden/, "code_unknown"],
]

/** The code of a refusal with this sentence; null for one that no shopper meets. */
export function codeOfSentence(sentence: string): RefusalCode | null {
  return codes.find(([pattern]) => pattern.test(sentence))?.[1] ?? null
}
