import { expect, it } from "vitest"
import { alternatesFor } from "./alternates"

it("names a page's address in each language, and its own as the one to keep", () => {
  expect(alternatesFor({ pathname: "/products/[handle]", params: { handle: "lue" } }, "en")).toEqual({
    canonical: "/en/products/lue",
    languages: { nb: "/produkter/lue", en: "/en/products/lue", "x-default": "/produkter/lue" },
  })
  expect(alternatesFor("/", "nb")).toEqual({ canonical: "/", languages: { nb: "/", en: "/en", "x-default": "/" } })
})
