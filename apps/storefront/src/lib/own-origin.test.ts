import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { isFromOurPages } from "./own-origin"

const shop = "https://butikk.example"
const from = (headers: Record<string, string>) => isFromOurPages(new Headers(headers), shop)

it("takes what our own pages send, also by another name of this machine", () => {
  expect(from({ origin: "https://butikk.example", host: "127.0.0.1:3000" })).toBe(true)
  expect(from({ origin: "http://192.168.1.5:3000", host: "192.168.1.5:3000" })).toBe(true)
})

it.each(["https://ond.example", "https://butikk.example.ond.example", "https://butikk.example:444", "null", "butikk.example", ""])("refuses what %o sends", (origin) => {
  expect(from({ origin, host: "butikk.example" })).toBe(false)
})

it("refuses a request that names no page", () => expect(from({ host: "butikk.example" })).toBe(false))

/** Asked by the backend itself, with a signature of its own in place of an origin. */
const SIGNED = ["catalogue-changes"]

it("is asked by every address of ours that changes something", () => {
  const folder = path.resolve(import.meta.dirname, "../app/api")
  const routes = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.ts") && !SIGNED.some((name) => file.startsWith(name)))
  expect(routes.length).toBeGreaterThan(3)
  const careless = routes.filter((file) => {
    const code = readFileSync(path.join(folder, file), "utf8")
    return /export (?:async function|const) (?:POST|PUT|PATCH|DELETE)\b/.test(code) && !code.includes("refusedOrigin(request)")
  })
  expect(careless).toEqual([])
})
