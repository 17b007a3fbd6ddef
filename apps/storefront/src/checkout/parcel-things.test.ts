import { expect, it } from "vitest"
import { cartOfThings, parcelThings } from "./parcel-things"

it("takes a size's own weight before the product's, and knows when there is none", () => {
  const facts = { facts: { shipping_class: "hentested" } }
  const cart = cartOfThings.parse({
    cart: {
      items: [
        { quantity: 2, variant: { weight: 90 }, product: { weight: 80, metadata: facts } },
        { quantity: 1, variant: { weight: null }, product: { weight: 80, metadata: null } },
        { quantity: 1, variant: null, product: null },
      ],
    },
  })
  expect(parcelThings(cart)).toEqual([
    { quantity: 2, weight_g: 90, metadata: facts },
    { quantity: 1, weight_g: 80, metadata: null },
    { quantity: 1, weight_g: null, metadata: null },
  ])
})
