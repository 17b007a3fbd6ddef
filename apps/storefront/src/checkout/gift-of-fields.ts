import { gift } from "@verksted/contracts/gift"
import type { CheckoutFields } from "./checkout-fields"
import type { CheckoutSentences, FieldError } from "./parse-checkout"

const orNull = (text: string) => text.trim() || null

/** What the form says of a gift, checked; null when the box is not ticked. */
export function parseGift(fields: CheckoutFields) {
  if (!fields.gift) return null
  return gift.safeParse({ recipient_name: fields.gift_name, contact: orNull(fields.gift_contact), greeting: orNull(fields.gift_greeting) })
}

const fieldOf = { recipient_name: "gift_name", contact: "gift_contact", greeting: "gift_greeting" } as const

/** What must be put right in it. */
export function giftErrors(parsed: ReturnType<typeof parseGift>, sentences: CheckoutSentences): FieldError[] {
  return (parsed?.error?.issues ?? []).flatMap(({ path: [name], code }) => {
    const field = Object.entries(fieldOf).find(([key]) => key === name)?.[1]
    if (!field) return []
    const tooLong = code === "too_big" && field !== "gift_greeting"
    return [{ field, message: sentences[tooLong ? "tooLong" : field] }]
  })
}
