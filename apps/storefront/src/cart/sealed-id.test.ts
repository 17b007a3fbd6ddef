import { describe, expect, it } from "vitest"
import { sealId, unsealId } from "./sealed-id"

const secret = "a-secret-of-the-tests-0123456789abcdef"
const mine = "cart_01KB0000000000000000000000"
const theirs = "cart_01KB1111111111111111111111"

describe("the cart's id in the cookie", () => {
  it("is read back under the shop's own seal", () => {
    expect(unsealId(sealId(mine, secret), secret)).toBe(mine)
  })

  it.each([
    ["somebody else's id, bare", theirs],
    ["somebody else's id under my seal", sealId(mine, secret).replace(mine, theirs)],
    ["a seal of another shop", sealId(theirs, "another-secret-of-the-tests-0123456789")],
    ["a seal cut short", sealId(mine, secret).slice(0, -1)],
    ["more than a seal", `${sealId(mine, secret)}.x`],
    ["a way out of the path", sealId("../orders", secret)],
    ["emoji", "🧶.🧶"],
    ["ten thousand characters", "x".repeat(10_000)],
    ["nothing", ""],
    ["no cookie", undefined],
  ])("opens no cart: %s", (_, value) => expect(unsealId(value, secret)).toBeNull())
})
