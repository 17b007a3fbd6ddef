import type { Complaint, ComplaintWish } from "@verksted/contracts/complaint"
import type { Language } from "@verksted/contracts/language"
import { momentWords } from "./oslo-words"
import { type LetterSource, plainLetter } from "./plain-letter"
import type { Block, Mail } from "./words-letter"

const wishes: Record<Language, Record<ComplaintWish, string>> = {
  nb: {
    repair: "Du ønsker at varen blir reparert.", replacement: "Du ønsker en ny vare.", price_reduction: "Du ønsker avslag i prisen.",
    refund: "Du ønsker å levere tilbake varen og få igjen pengene.",
  },
  en: {
    repair: "You’d like it repaired.", replacement: "You’d like a new one.", price_reduction: "You’d like a price reduction.",
    refund: "You’d like to return it and have your money back.",
  },
}

/** The receipt of a complaint (forbrukerkjøpsloven § 27): what was said, and when. */
export function complaintReceipt({ complaint, ...source }: LetterSource & { complaint: Complaint }): Mail {
  const { order, language } = source
  const when = momentWords(new Date(complaint.stated_at), language)
  const things = complaint.lines.map(({ title, variant_title }) => (variant_title ? `${title}, ${variant_title}` : title)).join("; ")
  const said = language === "en" ? english(when, order.display_id, things, complaint.photo_count) : norwegian(when, order.display_id, things, complaint.photo_count)
  const wish: Block[] = complaint.wish ? [wishes[language][complaint.wish]] : []
  return plainLetter(source, { subject: said.subject, title: said.title, blocks: [...said.before, complaint.text, ...wish, ...said.photos] })
}

const norwegian = (when: string, number: number, things: string, photos: number) => ({
  subject: `Vi har fått klagen din på ordre ${number}`,
  title: "Vi har fått klagen din",
  before: [
    `Klagen kom ${when}, norsk tid. Vi ser på den og svarer deg så snart vi kan. Ta vare på varen så lenge.`,
    { heading: "Dette sendte du" },
    `Ordrenummer: ${number}\nDet gjelder: ${things}`,
  ],
  photos: photos === 0 ? [] : [photos === 1 ? "Du la ved ett bilde." : `Du la ved ${photos} bilder.`],
})

const english = (when: string, number: number, things: string, photos: number) => ({
  subject: `We’ve got your complaint about order ${number}`,
  title: "We’ve got your complaint",
  before: [
    `The complaint came on ${when}, Norwegian time. We’ll look at it and answer you as soon as we can. Please keep the thing meanwhile.`,
    { heading: "What you sent" },
    `Order number: ${number}\nIt’s about: ${things}`,
  ],
  photos: photos === 0 ? [] : [photos === 1 ? "You attached one picture." : `You attached ${photos} pictures.`],
})
