import { type LetterSource, plainLetter } from "../plain-letter"
import { thingWords } from "../thing-words"
import type { Mail } from "../words-letter"
import { type Pickup, pickupPlace } from "./pickup-place"

export type WayThing = { title: string; variant_title: string | null; quantity: number }
/** `things` are what lies ready now, `later` what of the order does not yet. */
type Source = LetterSource & { pickup: Pickup; things: readonly WayThing[]; later: readonly WayThing[] }
type Facts = { number: number; code: string; shop: string; things: string; later: string; place: string }

/** To the buyer: what is ready to be fetched, with the code to say, where and when. */
export function readyLetter({ pickup, things, later, ...source }: Source): Mail {
  const facts: Facts = {
    number: source.order.display_id,
    code: pickup.code,
    shop: source.seller.shop_name,
    things: things.map(thingWords).join("\n"),
    later: later.map(thingWords).join("\n"),
    place: pickupPlace(pickup, source.language),
  }
  return plainLetter(source, source.language === "en" ? english(facts) : norwegian(facts))
}

const norwegian = ({ number, code, shop, things, later, place }: Facts) => ({
  subject: `${later ? "Noe er klart" : "Klar"} til henting: ordre ${number} hos ${shop}`,
  title: "Nå kan du hente",
  blocks: [
    "Dette ligger klart til deg:", things,
    { heading: `Hentekoden din: ${code}` },
    `Si koden når du henter hos ${shop}. Du trenger ikke å skrive ut noe.`,
    place,
    ...(later ? [{ heading: "Kommer senere" }, later, "Du får en ny e-post når det er klart. Koden er den samme."] : []),
  ],
})

const english = ({ number, code, shop, things, later, place }: Facts) => ({
  subject: `${later ? "Part of it is ready" : "Ready"} to collect: order ${number} from ${shop}`,
  title: "You can collect now",
  blocks: [
    "This is ready for you:", things,
    { heading: `Your collection code: ${code}` },
    `Say the code when you collect from ${shop}. There’s no need to print anything.`,
    place,
    ...(later ? [{ heading: "Coming later" }, later, "We’ll write again when it’s ready. The code is the same."] : []),
  ],
})
