import { editDistance } from "./edit-distance"
import { nearWords, slipsAllowed } from "./near-words"
import { vocabularyOf } from "./vocabulary"

describe("the distance of two words", () => {
  it.each([["lue", "lue", 0], ["lule", "lue", 1], ["leu", "lue", 1], ["lua", "lue", 1], ["strikkelue", "strkkleue", 2], ["abc", "xyz", 3]])(
    "of %s and %s is %i", (a, b, expected) => expect(editDistance(a, b, 5)).toBe(expected),
  )
  it("is not counted further than asked", () => expect(editDistance("strikkelue", "fuglekasse", 2)).toBe(3))
})

it.each([["lue", 0], ["vott", 1], ["genseren", 2]])("%s may hold %i slips", (word, slips) => expect(slipsAllowed(word)).toBe(slips))

it("the likeliest guess is the one of most things", () => {
  const vocabulary = vocabularyOf(new Map([["pute", 2], ["potte", 9], ["putte", 1]]), "nb")
  expect(nearWords("putt", vocabulary)).toEqual(["pute", "putte"])
  expect(nearWords("pottee", vocabulary)).toEqual(["potte"])
  expect(nearWords("xyzw", vocabulary)).toEqual([])
})
