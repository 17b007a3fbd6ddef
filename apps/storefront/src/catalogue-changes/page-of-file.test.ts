import { expect, it } from "vitest"
import { pageOfFile } from "./page-of-file"

it.each([
  ["app/nb.meta", "/nb"],
  ["app/nb/products/lue-fjellbris.meta", "/nb/products/lue-fjellbris"],
  ["app/feeds/nb.xml.meta", "/feeds/nb.xml"],
  [`route-cache/APP_PAGE/${"0a".repeat(32)}/$/nb/products/lue-fjellbris.meta`, "/nb/products/lue-fjellbris"],
  [`route-cache/APP_ROUTE/${"0a".repeat(32)}/$/feeds/nb.xml.meta`, "/feeds/nb.xml"],
  ["app/nb/products/lue-fjellbris.html", null],
  ["chunks/x.meta", null],
])("%s is of %s", (path, page) => {
  expect(pageOfFile(path)).toBe(page)
})
