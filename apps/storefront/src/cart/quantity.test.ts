import { describe, expect, it } from "vitest"
import { parseAddQuantity, parseChangeQuantity } from "./quantity"

describe("quantities from a form", () => {
  it.each(["0", "-1", "1.5", "1000000000", "", "to", null])("refuses to add %o", (raw) => {
    const parsed = parseAddQuantity(raw)
    expect(parsed.ok).toBe(false)
    expect(!parsed.ok && parsed.message).toMatch(/^(Antallet|Du kan)/)
  })

  it("adds and changes by whole numbers, and 0 removes", () => {
    expect(parseAddQuantity("2")).toEqual({ ok: true, quantity: 2 })
    expect(parseChangeQuantity("0")).toEqual({ ok: true, quantity: 0 })
    expect(parseChangeQuantity("-1").ok).toBe(false)
  })
})
