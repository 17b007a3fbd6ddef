import { orderIdOf, orderToken } from "./order-token"

const secret = "s".repeat(32)
const token = orderToken("order_01ABC", secret)

describe("order token", () => {
  it("opens its own order", () => {
    expect(token).toMatch(/^order_01ABC\.[\w-]{43}$/)
    expect(orderIdOf(token, secret)).toBe("order_01ABC")
  })

  it("does not open with another order, another secret, a changed or cut signature, or none", () => {
    const [, signature = ""] = token.split(".")
    const wrong = [
      `order_01ABD.${signature}`, orderToken("order_01ABC", "t".repeat(32)), `order_01ABC.${signature.slice(0, -1)}`, `order_01ABC.${signature}A`,
      `order_01ABC.${[...signature].reverse().join("")}`, "order_01ABC.", "order_01ABC", ".", "", `${token}=`, `${token} `, "order_01ABC.æøå",
    ]
    expect(wrong.map((token) => orderIdOf(token, secret))).toEqual(wrong.map(() => null))
  })

  it("has one spelling: the last character's unused bits cannot be changed", () => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    const opening = [...alphabet].filter((letter) => orderIdOf(token.slice(0, -1) + letter, secret) !== null)
    expect(opening).toEqual([token.at(-1)])
  })
})
