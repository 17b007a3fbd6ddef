import { type LetterSource, plainLetter } from "../plain-letter"
import { thingWords } from "../thing-words"
import type { Mail } from "../words-letter"
import { type Pickup, pickupPlace } from "./pickup-place"

export type WayThing = { title: string; variant_title: string | null; quantity: number }
/** `things` are what lies ready now. */
type Source = LetterSource & { pickup: Pickup; things: readonly WayThing[] }
type Facts = { number: number; code: string; shop: string; things: string; place: string }

/** To the buyer: what is ready to be fetched, with the code to say, where and when. */
export function readyLetter({ pickup, things, ...source }: Source): Mail {
  const facts: Facts = {
    number: source.order.display_id,
    code: pickup.code,
    shop: source.seller.shop_name,
    things: things.map(thingWords).join("\n"),
    place: pickupPlace(pickup, source.language),
  }
  return plainLetter(source, source.language === "en" ? english(facts) : norwegian(facts))
}

const norwegian = ({ number, code, shop, things, place }: Facts) => ({
  subject: `Klar til henting: ordre ${number} hos ${shop}`,
  title: "Nå kan du hente",
  blocks: [
    "Dette ligger klart til deg:", things,
    { heading: `Hentekoden din: ${code}` },
    `Si koden når du henter hos ${shop}. Du trenger ikke å skrive ut noe.`,
    place,
  ],
})

const english = ({ number, code, shop, things, place }: Facts) => ({
  subject: `Ready to collect: order ${number} from ${shop}`,
  title: "You can collect now",
  blocks: [
    "This is ready for you:", things,
    { heading: `Your collection code: ${code}` },
    `Say the code when you collect from ${shop}. There’s no need to print anything.`,
    place,
  ],
})
