import { expect, it } from "vitest"
import { addressOf } from "./address-of"

it.each([
  ["/nb", "/"],
  ["/en", "/en"],
  ["/nb/products/lue-fjellbris", "/produkter/lue-fjellbris"],
  ["/en/products/lue-fjellbris", "/en/products/lue-fjellbris"],
  ["/nb/products/page/2", "/produkter/side/2"],
  ["/nb/workshops/strikking/page/3", "/verksteder/strikking/side/3"],
  // No pages of the table: asked for as they lie.
  ["/sitemap.xml", "/sitemap.xml"],
  ["/nb/unknown-address", "/nb/unknown-address"],
  // Nobody can ask for these.
  ["/_not-found", null],
  ["/nb/products/[handle]", null],
])("%s is asked for at %s", (internal, address) => {
  expect(addressOf(internal)).toBe(address)
})
