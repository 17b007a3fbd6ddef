import { expect, test } from "vitest"
import { vector } from "../test/vectors.js"
import { cashRounding, cashToPay } from "./cash-rounding.js"

test("M08: whole kroner, half away from zero", () => {
  const { given, expected } = vector<{ due: number[] }, { to_pay: number[] }>("M08")
  expect(given.due.map(cashToPay)).toEqual(expected.to_pay)
})

test("the rounding is what lies between", () => {
  expect([cashRounding(29540), cashRounding(10050), cashRounding(-4990), cashRounding(0)]).toEqual([-40, 50, -10, 0])
})
