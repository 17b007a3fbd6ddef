import { expect, it } from "vitest"
import { pagePath } from "./page-path"

it("writes a page's address in each language", () => {
  expect(pagePath("/", "nb")).toBe("/")
  expect(pagePath("/", "en")).toBe("/en")
  expect(pagePath("/products", "nb")).toBe("/produkter")
  expect(pagePath({ pathname: "/workshops/[handle]/page/[page]", params: { handle: "som", page: "2" } }, "en")).toBe("/en/workshops/som/page/2")
})

it("lets no value become a part of the address", () => {
  expect(pagePath({ pathname: "/products/[handle]", params: { handle: "../kasse?x#y" } }, "nb")).toBe("/produkter/..%2Fkasse%3Fx%23y")
})

it("writes a query", () => {
  expect(pagePath({ pathname: "/search", query: { q: "lue & votter", side: 2 } }, "nb")).toBe("/sok?q=lue+%26+votter&side=2")
  expect(pagePath({ pathname: "/search", query: { workshop: ["som", "hekling"] } }, "en")).toBe("/en/search?workshop=som&workshop=hekling")
})
