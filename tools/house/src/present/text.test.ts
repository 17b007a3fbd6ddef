import { expect, it } from "vitest"
import { plain, seconds } from "./text.js"

it("shows durations for people", () => {
  expect([400, 9949, 12_400, 125_000].map(seconds)).toEqual(["0.4 s", "9.9 s", "12 s", "2 min 5 s"])
})

it("shows the message of a JSON log line, shortened", () => {
  expect(plain('{"level":"info","message":"Compiling \\"frontend\\" …","timestamp":"x"}')).toBe('Compiling \\"frontend\\" …')
  expect(plain("x".repeat(100))).toHaveLength(70)
})
