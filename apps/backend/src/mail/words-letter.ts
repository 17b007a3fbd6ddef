import type { Language } from "@verksted/contracts/language"
import type { SellerProfile } from "@verksted/contracts/seller"
import { html, type Html, noHtml } from "./html"
import { heading, letterHtml, orderButton, paragraph } from "./letter"
import { letterWords } from "./letter-words"
import { sellerText } from "./seller-block"

/** A part of an e-mail: a paragraph, or a heading. */
export type Block = string | { heading: string }

export type Words = { subject: string; title: string; blocks: Block[] }

export type Mail = { subject: string; text: string; html: string }

/** `link` opens the order's page; null in a letter to somebody who may not see it. */
type Frame = { seller: SellerProfile; language: Language; is_demo: boolean; link: string | null }

const blockText = (block: Block): string => (typeof block === "string" ? block : block.heading.toUpperCase())
const blockHtml = (block: Block): Html => (typeof block === "string" ? paragraph(block) : heading(block.heading))

/** An e-mail of words only, as plain text and as HTML that say the same. */
export function wordsLetter({ seller, language, is_demo, link }: Frame, words: Words): Mail {
  const { demo, see, keepLink } = letterWords(language)
  const subject = is_demo ? `[Demo] ${words.subject}` : words.subject
  const way = link ? [`${see}:\n${link}\n${keepLink}`] : []
  const parts = [...(is_demo ? [demo.toUpperCase()] : []), words.title, ...words.blocks.map(blockText), ...way, sellerText(seller, language)]
  const body = html`${words.blocks.map(blockHtml)}${link ? orderButton(link, language) : noHtml}`
  return { subject, text: `${parts.join("\n\n")}\n`, html: letterHtml({ subject, title: words.title, body, seller, language, is_demo }) }
}
