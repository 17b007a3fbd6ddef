import { expect, it } from "vitest"
import { affectedPages } from "./affected-pages"

const pages = [
  { address: "/", tags: new Set(["catalogue", "lists", "product:lue"]) },
  { address: "/produkter/lue", tags: new Set(["catalogue", "product:lue"]) },
  { address: "/produkter/luer", tags: new Set(["catalogue", "product:luer"]) },
  { address: "/produkter/ny", tags: null },
]

it("finds the pages that show the thing, and no others", () => {
  expect(affectedPages(pages, ["product:lue"])).toEqual(["/", "/produkter/lue", "/produkter/ny"])
  expect(affectedPages(pages, ["lists", "product:ukjent"])).toEqual(["/", "/produkter/ny"])
  expect(affectedPages(pages, ["catalogue"])).toHaveLength(4)
})
