const sentences = new Map([
  ["insufficient_funds", "Det er ikke nok penger på kortet."],
  ["expired_card", "Kortet er utløpt."],
  ["incorrect_cvc", "Sikkerhetskoden på kortet er feil."],
  ["incorrect_number", "Kortnummeret er feil."],
  ["payment_intent_authentication_failure", "Banken bekreftet ikke betalingen."],
])

/** What the buyer reads of a card that was declined: what can be done about it, never what the bank suspects. */
export function declinedSentence({ code, decline_code }: { code?: string; decline_code?: string }): string {
  const reason = sentences.get(decline_code ?? "") ?? sentences.get(code ?? "") ?? "Kortet ble avvist."
  return `${reason} Ingenting er trukket. Prøv et annet kort.`
}
