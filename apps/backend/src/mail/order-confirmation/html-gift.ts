import { html, type Html, noHtml } from "../html"
import { heading, paragraph } from "../letter"
import type { Confirmation } from "./confirmation"
import { wordsIn } from "./words"

/** Whom the things are for, with the greeting; nothing when it is no gift. */
export function giftBlock({ order: { gift }, language }: Confirmation): Html {
  if (!gift) return noHtml
  const words = wordsIn(language)
  return html`${heading(words.gift(gift.recipient_name))}${gift.greeting ? paragraph(words.greeting(gift.greeting)) : noHtml}`
}
