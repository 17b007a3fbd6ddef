import { waitSentence } from "./wait-sentence"

it("says how long to wait, in whole minutes and never too short", () => {
  expect([1, 60, 61, 840].map((seconds) => /Vent (.*) og prøv/.exec(waitSentence(seconds))?.[1])).toEqual(["et minutt", "et minutt", "2 minutter", "14 minutter"])
})
