import type { Language } from "@verksted/contracts/language"
import type { SellerProfile } from "@verksted/contracts/seller"
import { type Mail, wordsLetter } from "../words-letter"
import { type Pickup, pickupPlace } from "./pickup-place"

/** `from` is the buyer's name. */
type Source = { from: string; recipient: string; pickup: Pickup; seller: SellerProfile; language: Language; is_demo: boolean }
type Facts = { from: string; recipient: string; code: string; shop: string; place: string }

/**
 * To whoever gets a gift: that it can be fetched. What it is, what it cost and the way to the order are the buyer's to
 * tell, so none of them stands here.
 */
export function giftReadyLetter({ pickup, seller, language, is_demo, from, recipient }: Source): Mail {
  const facts: Facts = { from, recipient, code: pickup.code, shop: seller.shop_name, place: pickupPlace(pickup, language) }
  return wordsLetter({ seller, language, is_demo, link: null }, language === "en" ? english(facts) : norwegian(facts))
}

const norwegian = ({ from, recipient, code, shop, place }: Facts) => ({
  subject: `En gave til deg er klar til henting hos ${shop}`,
  title: `En gave til ${recipient}`,
  blocks: [`${from} har kjøpt en gave til deg hos ${shop}. Nå ligger den klar.`, { heading: `Hentekoden er ${code}` }, "Si koden når du henter.", place],
})

const english = ({ from, recipient, code, shop, place }: Facts) => ({
  subject: `A gift for you is ready to collect from ${shop}`,
  title: `A gift for ${recipient}`,
  blocks: [`${from} has bought you a gift from ${shop}. Now it’s ready.`, { heading: `The collection code is ${code}` }, "Say the code when you collect it.", place],
})
