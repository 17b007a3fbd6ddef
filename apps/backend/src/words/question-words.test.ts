import { documentWords } from "./document-words"
import type { Language } from "@verksted/contracts/language"
import { questionWords } from "./question-words"
import { splitWords } from "./split-words"
import { vocabularyOf } from "./vocabulary"

const things = ["Lue «Fjellbris»", "Strikkelue med dusk", "Votter «Selje»", "Ullsokker «Hverdag»", "Genser «Stille»", "Skjærefjøl i bjørk", "Smørkniv i einer", "Fluesmekker", "Bluse", "Sokkel til skulptur", "Bilderamme 30 × 40"]

function shop(language: Language = "nb") {
  const documents = things.map((title) => ({ title, words: new Set(documentWords({ title, about: [], description: "", norwegian: language === "en" ? [title] : [] }, language).words) }))
  const counts = new Map<string, number>()
  for (const { words } of documents) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const vocabulary = vocabularyOf(counts, language)
  const find = (text: string, typing = false) => {
    const { words } = questionWords(text, language, vocabulary, { typing })
    if (!words.length) return []
    return documents.filter((document) => words.every(({ alternatives }) => alternatives.some((keys) => keys.every((key) => document.words.has(key))))).map(({ title }) => title)
  }
  return { find, ask: (text: string) => questionWords(text, language, vocabulary) }
}

const hats = ["Lue «Fjellbris»", "Strikkelue med dusk"]

describe("a question", () => {
  const { find, ask } = shop()

  it.each(["lue", "luer", "luen", "lua", "luene", "LUE", "hue", "topplue", "lue?", "en lue", "🧶 lue"])("«%s» finds both hats and nothing else", (text) => expect(find(text)).toEqual(hats))

  it.each([
    ["strikk", ["Strikkelue med dusk"]], ["strikket lue", ["Strikkelue med dusk"]], ["strikkeluer", ["Strikkelue med dusk"]],
    ["vottene", ["Votter «Selje»"]], ["vante", ["Votter «Selje»"]], ["strømper", ["Ullsokker «Hverdag»"]], ["sokk", ["Ullsokker «Hverdag»"]], ["ull", ["Ullsokker «Hverdag»"]],
    ["genseren", ["Genser «Stille»"]], ["fjøl", ["Skjærefjøl i bjørk"]], ["skjærebrett", ["Skjærefjøl i bjørk"]], ["brett", ["Skjærefjøl i bjørk"]],
    ["tre", ["Skjærefjøl i bjørk", "Smørkniv i einer"]], ["kniver", ["Smørkniv i einer"]], ["fjellbris", ["Lue «Fjellbris»"]],
    ["30x40", ["Bilderamme 30 × 40"]], ["30×40", ["Bilderamme 30 × 40"]],
  ])("«%s» finds %j", (text, expected) => expect(find(text)).toEqual(expected))

  it.each([["flue", ["Fluesmekker"]], ["bluse", ["Bluse"]], ["sokkel", ["Sokkel til skulptur"]]])("a false friend finds only itself: «%s»", (text, expected) => expect(find(text)).toEqual(expected))

  it.each([
    ["strikelue", ["Strikkelue med dusk"]], ["strikkleue", ["Strikkelue med dusk"]], ["vottter", ["Votter «Selje»"]], ["gensr", ["Genser «Stille»"]],
    ["skjaerefjol", ["Skjærefjøl i bjørk"]], ["skjærefjol", ["Skjærefjøl i bjørk"]], ["bjork", ["Skjærefjøl i bjørk"]], ["smørknv", ["Smørkniv i einer"]], ["fjelbris", ["Lue «Fjellbris»"]],
  ])("a slip is understood: «%s»", (text, expected) => {
    expect(find(text)).toEqual(expected)
    expect(ask(text).corrected).not.toBeNull()
  })

  it("of three letters is taken as it stands", () => expect(ask("lur")).toMatchObject({ words: [], unknown: ["lur"] }))

  it("says what it corrected and what nobody has", () => {
    expect(ask("gensr fra Mongolia")).toMatchObject({ corrected: "genser", unknown: ["mongolia"] })
    expect(ask("lue").corrected).toBeNull()
  })

  it("that is being typed finds what it may become", () => {
    expect(find("str", true)).toContain("Strikkelue med dusk")
    expect(find("strikkel", true)).toEqual(["Strikkelue med dusk"])
    expect(find("l", true)).toEqual([])
    expect(find("sokk", true)).toEqual(["Ullsokker «Hverdag»", "Sokkel til skulptur"])
  })

  it("of signs, emoji or nothing asks for nothing; a long one is cut", () => {
    for (const text of ["", "   ", "🧶🧦", "%_'\"\\--;", "\u0000"]) expect(ask(text)).toEqual({ words: [], unknown: [], corrected: null })
    expect(ask("lue ".repeat(2500)).words).toHaveLength(1)
    expect(ask(Array.from({ length: 500 }, (_, index) => `ord${index}`).join(" ")).unknown.length).toBeLessThanOrEqual(8)
    expect(splitWords("a".repeat(10_000))[0]).toHaveLength(40)
  })
})

describe("an English question", () => {
  const { find } = shop("en")
  it.each([["hat", hats], ["knitted hat", ["Strikkelue med dusk"]], ["gloves", ["Votter «Selje»"]], ["cutting board", ["Skjærefjøl i bjørk"]], ["sweaters", ["Genser «Stille»"]], ["selje", ["Votter «Selje»"]]])(
    "«%s» finds %j, though the things have no English text", (text, expected) => expect(find(text)).toEqual(expected),
  )
})
