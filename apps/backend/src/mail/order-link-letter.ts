import { type LetterSource, plainLetter } from "./plain-letter"
import type { Mail } from "./words-letter"

/** The order's link, sent again to the address that the order was made with. */
export function orderLinkLetter(source: LetterSource): Mail {
  const { display_id: number } = source.order
  const { shop_name } = source.seller
  return plainLetter(source, source.language === "en"
    ? { subject: `The link to order ${number} from ${shop_name}`, title: "Here’s your order", blocks: [`Somebody asked for the link to order ${number}. If that wasn’t you, just ignore this e-mail.`] }
    : { subject: `Lenken til ordre ${number} hos ${shop_name}`, title: "Her er bestillingen din", blocks: [`Noen ba om lenken til ordre ${number}. Var det ikke deg, kan du se bort fra denne e-posten.`] })
}
