import { describe, expect, it } from "vitest"
import { addressRedirects, addressRewrites } from "./address-rules"

const rewriteOf = (source: string) => addressRewrites().find((rule) => rule.source === source)?.destination

describe("addresses", () => {
  it("leads Norwegian addresses to the pages", () => {
    expect(rewriteOf("/")).toBe("/nb")
    expect(rewriteOf("/produkter/:handle")).toBe("/nb/products/:handle")
    expect(rewriteOf("/ordre/:token")).toBe("/nb/orders/:token")
  })

  it("sends each folder's name to its one address", () => {
    expect(addressRedirects()).toContainEqual({ source: "/nb/products", destination: "/produkter", permanent: true })
    expect(addressRedirects()).toContainEqual({ source: "/nb", destination: "/", permanent: true })
  })

  it("catches what is no page, but neither files nor the api nor a page already found", () => {
    const last = addressRewrites().at(-1)
    const inner = new RegExp(`^${/\((.*)\)$/.exec(last?.source.slice("/:rest".length) ?? "")?.[1] ?? ""}$`)
    for (const caught of ["products", "finnes-ikke", "nbx", "en/products"]) expect(inner.test(caught)).toBe(true)
    for (const free of ["nb", "nb/products", "api/cart", "_next/static/x.js", "robots.txt", "icon.svg"]) expect(inner.test(free)).toBe(false)
  })
})
