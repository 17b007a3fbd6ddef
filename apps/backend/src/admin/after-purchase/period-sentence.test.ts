import { periodSentence } from "./period-sentence"

it("says how long the buyer can regret", () => {
  expect(periodSentence({ state: "done" })).toBe("Det er ingenting igjen å angre på.")
  expect(periodSentence({ state: "over", last_day: "2026-11-16" })).toBe("Angrefristen gikk ut 16. november 2026.")
  expect(periodSentence({ state: "open", last_day: "2026-12-08" })).toBe("Kunden kan angre til og med 8. desember 2026.")
  expect(periodSentence({ state: "open", last_day: null })).toContain("når alt er levert")
})
