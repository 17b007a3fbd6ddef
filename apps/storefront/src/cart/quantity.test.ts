import { describe, expect, it } from "vitest"
import { parseAddQuantity, parseChangeQuantity } from "./quantity"

describe("quantities from a form", () => {
  it.each([
    ["0", "tooFew"], ["-1", "tooFew"], ["1.5", "notWhole"], ["1000000000", "tooMany"], ["9".repeat(40), "tooMany"], ["", "notWhole"], ["to", "notWhole"], [null, "notWhole"],
  ])("refuses to add %o: %s", (raw, problem) => {
    expect(parseAddQuantity(raw)).toEqual({ ok: false, problem })
  })

  it("adds and changes by whole numbers, and 0 removes", () => {
    expect(parseAddQuantity("2")).toEqual({ ok: true, quantity: 2 })
    expect(parseChangeQuantity("0")).toEqual({ ok: true, quantity: 0 })
    expect(parseChangeQuantity("-1").ok).toBe(false)
  })
})
