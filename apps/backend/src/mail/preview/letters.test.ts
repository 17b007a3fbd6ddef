import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type { SellerProfile } from "@verksted/contracts/seller"
import { previewedLetters } from "./letters"

const address = { street: "Prøvegata 1", postal_code: "5003", city: "Bergen" }
const seller: SellerProfile = {
  shop_name: "Hyllene", legal_name: "Hyllene AS", organisation_number: "999888777", email: "post@hyllene.example", phone: "+47 55 00 00 00",
  address, pickup_address: address, opening_hours: [{ days: "Tirsdag–fredag", hours: "kl. 11–17" }], vat_registered_from: "2024-01-01",
}
const languages = ["nb", "en"] as const
const example = { seller, is_demo: false, shop: "https://butikk.example" }

/** What every other letter is built by, not letters themselves. */
const frames = new Set(["wordsLetter", "plainLetter"])

/** The names of the functions in `src/mail` that write an e-mail. */
function writers(): string[] {
  const folder = path.join(__dirname, "..")
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.startsWith("preview"))
  const found = files.flatMap((name) => [...readFileSync(path.join(folder, name), "utf8").matchAll(/^export (?:function|const) (\w+)[^\n]*(?:\): Mail\b|=> Mail\b)/gm)].map((match) => match[1] ?? ""))
  return found.filter((name) => !frames.has(name))
}

it("shows every e-mail that the house can send", () => {
  const shown = new Set(previewedLetters.map(({ by }) => by.name))
  expect(writers().length).toBeGreaterThan(7)
  expect(writers().filter((name) => !shown.has(name))).toEqual([])
})

it("names each once", () => {
  expect(new Set(previewedLetters.map(({ id }) => id)).size).toBe(previewedLetters.length)
  expect(new Set(previewedLetters.map(({ title }) => title)).size).toBe(previewedLetters.length)
})

describe.each(previewedLetters.map((letter) => [letter.id, letter] as const))("%s", (_, { write }) => {
  it.each(languages)("is written in %s, as text and as HTML, of nobody", (language) => {
    const { subject, text, html } = write({ ...example, language })
    for (const part of [subject, text, html]) expect(part).not.toMatch(/undefined|null|NaN|\[object/)
    expect(html).toContain(`<html lang="${language}">`)
    expect(text).toContain("Hyllene AS")
    const others = [...`${text}${html}`.matchAll(/[\w.+-]+@[\w.-]+\.\w+/g)].map(([address]) => address).filter((address) => !address.endsWith(".example"))
    expect(others).toEqual([])
  })

  it("says something else in English", () => expect(write({ ...example, language: "en" }).subject).not.toBe(write({ ...example, language: "nb" }).subject))
})
