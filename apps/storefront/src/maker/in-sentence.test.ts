import { expect, it } from "vitest"
import { inSentence } from "./in-sentence"

it("writes a plain name small, and leaves a proper one", () => {
  expect(inSentence("Strikkeverkstedet")).toBe("strikkeverkstedet")
  expect(inSentence("Knitting workshop")).toBe("knitting workshop")
  expect(inSentence("PitStop verksted")).toBe("PitStop verksted")
})
