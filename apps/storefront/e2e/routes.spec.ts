import { readdirSync } from "node:fs"
import path from "node:path"
import { localePrefix, patternIn } from "../src/i18n/page-path"
import { routing } from "../src/i18n/routing"
import { catalogueRoutes, heldPages, languageOf, ownRoutes } from "./support/routes"
import { expect, test } from "./support/test"

/** Answers for every address that is no page's. */
const REST = "/[...rest]"
/** No workshop of the demo has more things than its first page shows. */
const notInDemo = ["/workshops/[handle]/page/[page]"]

/** The pages of the app, by their folder's name: a folder in parentheses is in no address. */
function pagesInApp(): string[] {
  const files = readdirSync(path.join(import.meta.dirname, "../src/app/[locale]"), { recursive: true, encoding: "utf8" })
  const folders = files.filter((file) => path.basename(file) === "page.tsx").map((file) => path.dirname(file).split(path.sep))
  return folders.map((parts) => `/${parts.filter((part) => part !== "." && !/^\(.+\)$/.test(part)).join("/")}`)
}

/** The pages of the table that this address may be. */
function pagesAt(address: string): string[] {
  const locale = languageOf(address)
  return (Object.keys(routing.pathnames) as (keyof typeof routing.pathnames)[]).filter((page) => {
    const pattern = (localePrefix(locale) + patternIn(locale, page)).replace(/\/$/, "").replaceAll(/\[\w+\]/g, "[^/]+")
    return new RegExp(`^${pattern}/?$`).test(address)
  })
}

test("every page of the app has its address in both languages", () => {
  expect(pagesInApp().filter((page) => page !== REST).sort()).toEqual(Object.keys(routing.pathnames).sort())
})

test("every page is among those that the tests of all pages visit, in both languages", () => {
  for (const locale of routing.locales) {
    const visited = [...catalogueRoutes, ...ownRoutes].filter((address) => languageOf(address) === locale).flatMap(pagesAt)
    expect([...new Set([...visited, ...heldPages, ...notInDemo])].sort(), locale).toEqual(Object.keys(routing.pathnames).sort())
  }
})

test("a workshop's second page is visited as soon as the demo has one", async ({ request }) => {
  for (const handle of ["strikking", "hekling", "maling", "som", "snekring"]) expect((await request.get(`/verksteder/${handle}/side/2`)).status(), handle).toBe(404)
})
