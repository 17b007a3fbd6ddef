import type { Language } from "@verksted/contracts/language"
import type { SellerProfile } from "@verksted/contracts/seller"
import { formatInEnglish, formatKroner } from "@verksted/money/format"
import { type Mail, wordsLetter } from "../words-letter"

type Source = {
  seller: SellerProfile
  language: Language
  is_demo: boolean
  /** Øre. */
  amount: number
  sold_out: boolean
}

/** What a buyer gets who paid and whose purchase became no order: that the money is free again, and why. */
export function moneyBackLetter({ seller, language, is_demo, amount, sold_out }: Source): Mail {
  const frame = { seller, language, is_demo, link: null }
  if (language === "en") {
    const why = sold_out ? "Somebody else bought it just before you." : "Your order could not be completed."
    return wordsLetter(frame, {
      subject: "You have not been charged",
      title: "Your purchase did not go through",
      blocks: [`You paid ${formatInEnglish(amount)} in our shop, but there is no order. ${why}`, "We have released the money. It may take your bank a few days to show it.", "We’re sorry about this. You’re welcome to write to us if anything is unclear."],
    })
  }
  const why = sold_out ? "Noen andre kjøpte det rett før deg." : "Bestillingen kunne ikke fullføres."
  return wordsLetter(frame, {
    subject: "Du er ikke belastet",
    title: "Kjøpet ble ikke gjennomført",
    blocks: [`Du betalte ${formatKroner(amount)} i butikken vår, men det ble ingen bestilling. ${why}`, "Vi har gitt fri pengene. Det kan ta noen dager før du ser det i banken din.", "Vi beklager. Skriv gjerne til oss hvis du lurer på noe."],
  })
}
