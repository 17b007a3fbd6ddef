import { describe, expect, it } from "vitest"
import { canBeWhole, priceText } from "./price"

describe("price", () => {
  it("is whole kroner in the catalogue", () => expect(priceText(34_900, false)).toBe("349\u00a0kr"))
  it("keeps thousands together", () => expect(priceText(145_000, false)).toBe("1\u00a0450\u00a0kr"))
  it("has two decimals in the cart", () => expect(priceText(34_900, true)).toBe("349,00\u00a0kr"))
  it("never hides øre", () => expect(priceText(24_950, false)).toBe("249,50\u00a0kr"))
  it("shows decimals everywhere as soon as one price has øre", () => {
    expect(canBeWhole([34_900, 24_950])).toBe(false)
    expect(canBeWhole([34_900, 129_500])).toBe(true)
  })
})
