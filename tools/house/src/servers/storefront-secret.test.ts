import { expect, it } from "vitest"
import { storefrontSecret } from "./storefront-secret.js"

const link = (letter: string) => ({ link: letter.repeat(32) })
const LINK_SECRET = "l".repeat(32)

it("is what is set, before all", () => {
  expect(storefrontSecret({ STOREFRONT_SECRET: "s".repeat(32), LINK_SECRET }, link("a"))).toBe("s".repeat(32))
})

it("is the same on two machines that share LINK_SECRET, whatever each has generated", () => {
  const [one, two] = [storefrontSecret({ LINK_SECRET }, link("a")), storefrontSecret({ LINK_SECRET }, link("b"))]
  expect(one).toBe(two)
  expect(one).not.toBe(LINK_SECRET)
})

it("is made of the generated secret where nothing is set", () => {
  expect(storefrontSecret({}, link("a"))).not.toBe(storefrontSecret({}, link("b")))
  expect(storefrontSecret({}, link("a"))).toBe(storefrontSecret({ LINK_SECRET: "a".repeat(32) }, link("b")))
})
