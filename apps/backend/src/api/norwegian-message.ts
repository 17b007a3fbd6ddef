/** Medusa's English refusals that a buyer may meet, and what we say instead. */
const sentences: [RegExp, string][] = [
  [/already being completed/, "Bestillingen er allerede i gang. Vent litt og prøv igjen."],
  [/Cart .* is already completed/, "Handlekurven er allerede bestilt."],
  [/cart with no items/, "Handlekurven er tom."],
  [/does not have the required inventory|Not enough stock/, "Det er ikke nok igjen på lager."],
  [/^Variants? .*(do not exist|not found)|do not have a price|has no unit price/, "Varen er ikke til salgs lenger."],
  [/Line item with id.* was not found/, "Varen ligger ikke i handlekurven."],
  [/^Cart (with )?id.*not found/, "Fant ikke handlekurven."],
  [/No shipping method selected/, "Velg hvordan du vil få varene."],
  [/Shipping Options are invalid|shipping profiles that are not satisfied/, "Varene kan ikke sendes slik. Velg en annen måte å få dem på."],
  [/Payment collection has not been initiated|Payment sessions are required/, "Velg hvordan du vil betale."],
  [/was not authorized with the provider|Payment authorization failed/, "Betalingen gikk ikke gjennom. Prøv igjen eller betal på en annen måte."],
  [/^Payment providers? .* not enabled/, "Velg en betalingsmåte som butikken tar imot."],
  [/^Address with id: .* was not found/, "Fant ikke adressen."],
  [/^The promotion code .* is invalid/, "Rabattkoden gjelder ikke."],
]

/** The Norwegian sentence of a known English one; any other sentence as it is. */
export function norwegianMessage(message: string): string {
  return sentences.find(([pattern]) => pattern.test(message))?.[1] ?? message
}
