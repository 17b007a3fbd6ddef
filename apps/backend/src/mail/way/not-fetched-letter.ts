import { type LetterSource, plainLetter } from "../plain-letter"
import { thingWords } from "../thing-words"
import type { Mail } from "../words-letter"
import type { WayThing } from "./ready-letter"

/** `things` are what nobody has fetched. */
type Source = LetterSource & { things: readonly WayThing[] }
type Facts = { number: number; shop: string; things: string; paid: boolean }

/** To the buyer, when the time is up: that the order will be cancelled, and how to keep it. Staff do that by hand. */
export function notFetchedLetter({ things, ...source }: Source): Mail {
  const { order, seller, language } = source
  const facts: Facts = { number: order.display_id, shop: seller.shop_name, things: things.map(thingWords).join("\n"), paid: order.payment.paid }
  return plainLetter(source, language === "en" ? english(facts) : norwegian(facts))
}

const norwegian = ({ number, shop, things, paid }: Facts) => ({
  subject: `Ikke hentet: ordre ${number} hos ${shop}`,
  title: "Fristen for å hente er ute",
  blocks: [
    "Dette er ikke hentet:", things,
    `Vi avbestiller det om kort tid${paid ? " og betaler tilbake det du har betalt" : ""}, så noen andre kan kjøpe det.`,
    "Vil du likevel ha det? Svar på denne e-posten i dag, så holder vi det av.",
  ],
})

const english = ({ number, shop, things, paid }: Facts) => ({
  subject: `Not collected: order ${number} from ${shop}`,
  title: "The time to collect has run out",
  blocks: [
    "This hasn’t been collected:", things,
    `We’ll cancel it shortly${paid ? " and pay back what you’ve paid" : ""}, so that somebody else can buy it.`,
    "Would you still like it? Reply to this e-mail today, and we’ll keep it for you.",
  ],
})
