import { describe, expect, it } from "vitest"
import { addressRedirects, addressRewrites, pageAddresses } from "./address-rules"

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

  it("has English addresses that are the folders' own names: what was rewritten to another would be taken for no page", () => {
    const english = pageAddresses().filter(({ internal }) => internal === "/en" || internal.startsWith("/en/"))
    expect(english.length).toBeGreaterThan(20)
    expect(english.filter(({ internal, address }) => internal !== address)).toEqual([])
    expect(rewriteOf("/en/products")).toBeUndefined()
  })

  it("sends nobody in a ring", () => {
    const back = addressRedirects().filter(({ source, destination }) => source === destination)
    expect(back).toEqual([])
  })

  it("catches what is no page, but neither files nor the api nor a page already found", () => {
    const last = addressRewrites().at(-1)
    const inner = new RegExp(`^${/\((.*)\)$/.exec(last?.source.slice("/:rest".length) ?? "")?.[1] ?? ""}$`)
    for (const caught of ["products", "finnes-ikke", "nbx", "enx", "de/products"]) expect(inner.test(caught)).toBe(true)
    for (const free of ["nb", "nb/products", "en", "en/products", "api/cart", "pictures/lue.webp", "_next/static/x.js", "robots.txt", "icon.svg"]) expect(inner.test(free)).toBe(false)
  })

  it("sends what is no page below /en to one page too, and leaves the pages alone", () => {
    const rule = addressRewrites().find(({ destination }) => destination === "/en/unknown-address")
    const inner = new RegExp(`^${/\((.*)\)$/.exec(rule?.source.slice("/en/:rest".length) ?? "")?.[1] ?? ""}$`)
    for (const caught of ["nothing", "products/a/b", "orders/a/b/c"]) expect(inner.test(caught), caught).toBe(true)
    for (const free of ["products", "products/hat", "products/page/2", "orders/a.b", "account/sign-in"]) expect(inner.test(free), free).toBe(false)
  })
})
