import { type LetterSource, plainLetter } from "../plain-letter"
import { oneLine } from "../seller-block"
import { thingWords } from "../thing-words"
import type { Mail } from "../words-letter"
import type { WayThing } from "./ready-letter"

type Tracking = { number: string; url: string }
/** `things` are what is in the parcel, `later` what of the order is not sent yet; `tracking` its codes, none when nobody has noted any. */
type Source = LetterSource & { things: readonly WayThing[]; later: readonly WayThing[]; tracking: readonly Tracking[] }
type Facts = { number: number; shop: string; things: string; later: string; to: string; codes: string[] }

/** To the buyer: what is on its way, where to, and where it can be followed. */
export function sentLetter({ things, later, tracking, ...source }: Source): Mail {
  const { order, seller, language } = source
  const { name, address } = order.delivery
  const recipient = order.delivery.kind === "parcel" ? [order.delivery.recipient] : []
  const facts: Facts = {
    number: order.display_id,
    shop: seller.shop_name,
    things: things.map(thingWords).join("\n"),
    later: later.map(thingWords).join("\n"),
    to: [name, ...recipient, oneLine(address)].join("\n"),
    codes: tracking.map(({ number, url }) => `${number}\n${url}`),
  }
  return plainLetter(source, language === "en" ? english(facts) : norwegian(facts))
}

const norwegian = ({ number, shop, things, later, to, codes }: Facts) => ({
  subject: `${later ? "En del er sendt" : "Sendt"}: ordre ${number} fra ${shop}`,
  title: "Pakken er på vei",
  blocks: [
    "Dette er i pakken:", things,
    { heading: "Dit skal den" }, to,
    ...(codes.length ? [{ heading: "Følg pakken" }, ...codes] : ["Pakken har ingen sporing."]),
    ...(later ? [{ heading: "Kommer senere" }, later, "Du får en ny e-post når det er sendt."] : []),
  ],
})

const english = ({ number, shop, things, later, to, codes }: Facts) => ({
  subject: `${later ? "Part of it is sent" : "Sent"}: order ${number} from ${shop}`,
  title: "The parcel is on its way",
  blocks: [
    "This is in the parcel:", things,
    { heading: "Where it’s going" }, to,
    ...(codes.length ? [{ heading: "Follow the parcel" }, ...codes] : ["The parcel can’t be tracked."]),
    ...(later ? [{ heading: "Coming later" }, later, "We’ll write again when it’s sent."] : []),
  ],
})
