import type { Withdrawal } from "@verksted/contracts/withdrawal"
import { momentWords } from "./oslo-words"
import { type LetterSource, plainLetter } from "./plain-letter"
import { oneLine } from "./seller-block"
import { thingWords } from "./thing-words"
import type { Mail } from "./words-letter"

type Source = LetterSource & { withdrawal: Withdrawal }
/** `when` and `ordered` are written out; `freight` says whether what was paid for delivery is paid back too. */
type Facts = { when: string; ordered: string; number: number; things: string[]; name: string; email: string; place: string; freight: boolean }

/**
 * The receipt of a withdrawal: what was stated, and the date and time, on a durable medium and without undue delay
 * (Directive 2011/83/EU art. 11a(4), as added by 2023/2673). What follows is said by angrerettloven §§ 24 and 25: the
 * delivery is paid back when the whole order is regretted.
 */
export function withdrawalReceipt({ withdrawal, ...source }: Source): Mail {
  const { order, seller, language } = source
  const facts: Facts = {
    when: momentWords(new Date(withdrawal.stated_at), language),
    ordered: momentWords(new Date(order.placed_at), language),
    number: order.display_id,
    things: withdrawal.lines.map(thingWords),
    name: withdrawal.name,
    email: withdrawal.email,
    place: `${seller.shop_name}, ${oneLine(seller.pickup_address)}`,
    freight: order.freight > 0 && order.lines.every(({ kept }) => kept === 0),
  }
  return plainLetter(source, language === "en" ? english(facts) : norwegian(facts))
}

const norwegian = ({ when, ordered, number, things, name, email, place, freight }: Facts) => ({
  subject: `Kvittering: du har angret på kjøpet, ordre ${number}`,
  title: "Vi har fått meldingen om at du angrer",
  blocks: [
    `Meldingen kom ${when}, norsk tid. Ta vare på denne e-posten: den er kvitteringen din.`,
    { heading: "Dette sendte du" },
    ["Jeg går fra kjøpet av disse varene:", ...things, "", `Ordrenummer: ${number}, bestilt ${ordered}`, `Navn: ${name}`, `E-post for kvitteringen: ${email}`].join("\n"),
    { heading: "Slik går det videre" },
    `Har du fått varene, sender eller leverer du dem tilbake innen 14 dager til ${place}. Du betaler selv for å sende dem. Har du ikke fått dem ennå, trenger du ikke å gjøre noe.`,
    `Vi betaler tilbake det varene kostet${freight ? ", og det du betalte for vanlig levering," : ""} innen 14 dager etter at vi fikk meldingen. Vi kan vente til vi har fått varene, eller til du har vist at de er sendt.`,
  ],
})

const english = ({ when, ordered, number, things, name, email, place, freight }: Facts) => ({
  subject: `Receipt: you’ve withdrawn from the purchase, order ${number}`,
  title: "We’ve got your message that you’re withdrawing",
  blocks: [
    `The message came on ${when}, Norwegian time. Keep this e-mail: it’s your receipt.`,
    { heading: "What you sent" },
    ["I withdraw from the purchase of these things:", ...things, "", `Order number: ${number}, ordered on ${ordered}`, `Name: ${name}`, `E-mail for the receipt: ${email}`].join("\n"),
    { heading: "What happens next" },
    `If you’ve received the things, send or bring them back within 14 days to ${place}. You pay for sending them yourself. If you haven’t received them yet, you needn’t do anything.`,
    `We pay back what the things cost${freight ? ", and what you paid for standard delivery," : ""} within 14 days of getting your message. We may wait until we’ve received the things, or you’ve shown that they’re on their way.`,
  ],
})
