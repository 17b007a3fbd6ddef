import { expect, it } from "vitest"
import { bankAnswer } from "./bank-answer"

it.each([["succeeded", "yes"], ["pending", "yes"], ["failed", "no"], ["canceled", "no"], [["succeeded", "failed"], "no"], [undefined, "none"]] as const)("%o is %s", (status, answer) => {
  expect(bankAnswer(status)).toBe(answer)
})
