import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, it } from "vitest"
import { needStaticLists, staticPages, thingsOn } from "./static-pages.js"

const links = (language: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `<a href="${language === "nb" ? "/produkter" : "/en/products"}/lue-${from + index}">Lue</a>`).join("")

/** A build whose pages have this HTML; the `postponed` ones are left to be finished per visit. */
function build(pages: Record<string, string>, postponed: string[] = []): string {
  const folder = mkdtempSync(path.join(tmpdir(), "house build-"))
  writeFileSync(path.join(folder, "prerender-manifest.json"), JSON.stringify({ routes: { "/feeds/nb.xml": {}, ...Object.fromEntries(Object.keys(pages).map((page) => [page, {}])) } }))
  for (const [page, html] of Object.entries(pages)) {
    const file = path.join(folder, "server/app", page)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(`${file}.html`, html)
    writeFileSync(`${file}.meta`, JSON.stringify({ headers: {}, ...(postponed.includes(page) ? { postponed: "…" } : {}) }))
  }
  return folder
}

const whole = { "/nb/products": links("nb", 0, 24), "/nb/products/page/2": links("nb", 24, 30), "/en/products": links("en", 0, 24), "/en/products/page/2": links("en", 24, 30) }
const look = (folder: string, things: number) => needStaticLists(folder, staticPages(folder), things)

it("reads the things of a list page, and not its other pages", () => {
  expect([...thingsOn('<a href="/produkter/lue-1"><a href="/produkter/lue-1"><a href="/en/products/hat-2"><a href="/produkter/side/2"><a href="/produkter">')]).toEqual(["lue-1", "hat-2"])
})

it("counts a page as static only when all of it was made", () => {
  expect(staticPages(build(whole, ["/nb/products/page/2"]))).toEqual(["/nb/products", "/en/products", "/en/products/page/2"])
})

it("is content when every thing stands on a static list page in both languages", () => expect(() => look(build(whole), 30)).not.toThrow())

it("fails loudly when a list page is left to the visit, or one was not made", () => {
  expect(() => look(build(whole, ["/en/products/page/2"]), 30)).toThrow("The 1 static list pages of /en/products show 24 things of 30.")
  expect(() => look(build(whole), 31)).toThrow("The 2 static list pages of /nb/products show 30 things of 31.")
})

it("fails loudly when a list is not paginated", () => {
  expect(() => look(build({ ...whole, "/nb/products": links("nb", 0, 101) }), 30)).toThrow("/nb/products shows 101 things: the list is not paginated.")
})
