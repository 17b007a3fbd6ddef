import { type LetterSource, plainLetter } from "./plain-letter"
import { thingWords } from "./thing-words"
import type { Mail } from "./words-letter"

/** What the buyer gets after taking back an order that was not paid. */
export function cancellationNotice(source: LetterSource): Mail {
  const { display_id: number, lines } = source.order
  const things = lines.map(thingWords).join("\n")
  return plainLetter(source, source.language === "en"
    ? { subject: `Order ${number} is cancelled`, title: "The order is cancelled", blocks: [`You’ve cancelled order ${number}. No money has been taken, and there’s nothing more for you to do.`, things] }
    : { subject: `Ordre ${number} er avbestilt`, title: "Bestillingen er avbestilt", blocks: [`Du har avbestilt ordre ${number}. Ingen penger er trukket, og du trenger ikke å gjøre noe mer.`, things] })
}
