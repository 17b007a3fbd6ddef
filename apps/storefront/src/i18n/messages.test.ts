import { describe, expect, it } from "vitest"
import en from "../../messages/en.json"
import nb from "../../messages/nb.json"
import { placeholdersOf } from "./placeholders"

type Words = { [name: string]: string | Words }

/** Every sentence by its full name, with what is filled into it. */
function sentences(words: Words, path = ""): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, value]): [string, string[]][] => {
      const full = path ? `${path}.${name}` : name
      return typeof value === "string" ? [[full, placeholdersOf(value)]] : Object.entries(sentences(value, full))
    }),
  )
}

it("says the same things in both languages, with the same things filled in", () => {
  expect(sentences(en)).toEqual(sentences(nb))
})

it("leaves no sentence empty", () => {
  const empty = (words: Words) => JSON.stringify(words).includes('""')
  expect([empty(nb), empty(en)]).toEqual([false, false])
})

it("reads what a sentence has filled in", () => {
  expect(placeholdersOf("{left, plural, =0 {Ingen i {place}} other {#}} <b>{title}</b>")).toEqual(["<b>", "left, plural", "place", "title"])
  expect(placeholdersOf("Bare ord, og {count}")).toEqual(["count"])
})

describe.each([["nb", nb, /«([^»]+)»/], ["en", en, /‘([^’]+)’/]] as const)("what %s calls things", (_language, words, quoted) => {
  const quotedIn = (sentence: string) => quoted.exec(sentence)?.[1]

  it("names a button as the button names itself", () => {
    expect(quotedIn(words.Withdrawal.sections.how.text)).toBe(words.AfterPurchase.ways.regret)
    expect(words.Withdrawal.regretHere).toBe(words.AfterPurchase.ways.regret)
    expect(quotedIn(words.Terms.sections.ordering.text)).toBe(words.Checkout.submit)
  })
})

it("has one word for each thing", () => {
  const said = (words: Words): string => Object.values(words).map((value) => (typeof value === "string" ? value : said(value))).join("\n")
  expect(said(en)).not.toMatch(/\bcarts?\b|postal code|\b(?:do|does|did|could|is|are|was|has|have) not\b|right to cancel|cancel(?:ling)? (?:the|your) purchase/)
  expect(said(nb)).not.toMatch(/\bfrem|\balt (?:tatt|bestilt|i kurven)|ligger alt i\b/i)
})
