import { expect, it } from "vitest"
import { askedOf } from "./asked.js"

it("measures the demo thirty times unless it is asked for something else", () => {
  expect(askedOf([])).toEqual({ freshClone: false, runs: 30, products: null })
  expect(askedOf(["--fresh-clone", "--runs", "200", "--products", "10000"])).toEqual({ freshClone: true, runs: 200, products: 10_000 })
})

it.each([["--products", "0"], ["--products=-5"], ["--products", "1.5"], ["--products", "many"], ["--products", "1e4"], ["--products", "50001"], ["--products="], ["--runs", "0"], ["--runs", "1001"]])("refuses %s %s", (...args) => {
  expect(() => askedOf(args)).toThrow(/^--(products|runs) is a whole number from 1 to \d+, not/)
})
