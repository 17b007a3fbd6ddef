import { expect, it } from "vitest"
import { canBeWhole, priceInKroner } from "./price"

it("shows decimals everywhere as soon as one price has øre", () => {
  expect(canBeWhole([34_900, 24_950])).toBe(false)
  expect(canBeWhole([34_900, 129_500])).toBe(true)
})

it("writes kroner for machines", () => expect(priceInKroner(34_950)).toBe("349.50"))
