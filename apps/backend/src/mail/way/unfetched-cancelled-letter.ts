import { formatInEnglish, formatKroner } from "@verksted/money/format"
import { type LetterSource, plainLetter } from "../plain-letter"
import { thingWords } from "../thing-words"
import type { Mail } from "../words-letter"

/** To the buyer, when staff have cancelled what was not fetched: what, and what was paid back, if anything. */
export function unfetchedCancelledLetter(source: LetterSource): Mail {
  const { display_id: number, lines, payment } = source.order
  const things = lines.map(thingWords).join("\n")
  if (source.language === "en") {
    const money = payment.refunded > 0 ? `We’ve paid back ${formatInEnglish(payment.refunded)}. It may take a few days before you see it on your account.` : "No money has been taken."
    return plainLetter(source, { subject: `Order ${number} is cancelled`, title: "The order is cancelled", blocks: [`Order ${number} wasn’t collected in time, so we’ve cancelled it.`, things, money] })
  }
  const money = payment.refunded > 0 ? `Vi har betalt tilbake ${formatKroner(payment.refunded)}. Det kan ta noen dager før du ser pengene på kontoen.` : "Ingen penger er trukket."
  return plainLetter(source, { subject: `Ordre ${number} er avbestilt`, title: "Bestillingen er avbestilt", blocks: [`Ordre ${number} ble ikke hentet i tide, så vi har avbestilt den.`, things, money] })
}
