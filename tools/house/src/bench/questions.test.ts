import { expect, it } from "vitest"
import { questions } from "./questions.js"

it("asks the same every time, and nothing twice among the first hundred", () => {
  expect(questions(100)).toEqual(questions(100))
  expect(new Set(questions(100)).size).toBe(100)
})

it("asks for single words, for two, and with slips", () => {
  const asked = questions(198)
  expect(asked).toEqual(expect.arrayContaining(["lue", "luer grå", "krakk til jul", "palkat i ull", "plakat mosegrønn"]))
})
