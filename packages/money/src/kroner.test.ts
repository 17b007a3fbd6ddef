import { expect, test } from "vitest"
import { kronerFromOre, oreFromKroner } from "./kroner.js"

test("Medusa's kroner become whole øre", () => {
  expect([349, 279.2, 1.005, -1.005, 0.1 + 0.2, -0].map(oreFromKroner)).toEqual([34900, 27920, 101, -101, 30, 0])
  expect(() => oreFromKroner(Number.NaN)).toThrow(RangeError)
  expect(() => oreFromKroner(1e15)).toThrow(RangeError)
})

test("øre back to kroner", () => {
  expect([24950, 0, -1].map(kronerFromOre)).toEqual([249.5, 0, -0.01])
})
