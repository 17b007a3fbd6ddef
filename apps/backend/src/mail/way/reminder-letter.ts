import type { OsloDay } from "@verksted/bottom-line/period"
import { dayWords } from "../oslo-words"
import { type LetterSource, plainLetter } from "../plain-letter"
import { thingWords } from "../thing-words"
import type { Mail } from "../words-letter"
import { type Pickup, pickupPlace } from "./pickup-place"
import type { WayThing } from "./ready-letter"

/** `things` are what still lies ready; `last_day` the last on which they can be fetched. */
type Source = LetterSource & { pickup: Pickup; things: readonly WayThing[]; last_day: OsloDay }
type Facts = { number: number; code: string; shop: string; things: string; place: string; day: string }

/** To the buyer: that something still waits, until when, and what to do if it does not suit. */
export function reminderLetter({ pickup, things, last_day, ...source }: Source): Mail {
  const facts: Facts = {
    number: source.order.display_id, code: pickup.code, shop: source.seller.shop_name, things: things.map(thingWords).join("\n"),
    place: pickupPlace(pickup, source.language), day: dayWords(last_day, source.language),
  }
  return plainLetter(source, source.language === "en" ? english(facts) : norwegian(facts))
}

const norwegian = ({ number, code, shop, things, place, day }: Facts) => ({
  subject: `Påminnelse: ordre ${number} ligger klar hos ${shop}`,
  title: "Husk å hente",
  blocks: [
    "Dette ligger fortsatt klart til deg:", things,
    { heading: `Hentekoden din: ${code}` },
    `Vi holder det av til og med ${day}. Rekker du ikke det? Svar på denne e-posten, så finner vi en tid.`,
    place,
  ],
})

const english = ({ number, code, shop, things, place, day }: Facts) => ({
  subject: `Reminder: order ${number} is ready at ${shop}`,
  title: "Remember to collect",
  blocks: [
    "This is still ready for you:", things,
    { heading: `Your collection code: ${code}` },
    `We’ll keep it for you up to and including ${day}. Can’t make it? Reply to this e-mail, and we’ll find a time.`,
    place,
  ],
})
