import { expect, it } from "vitest"
import { welcome } from "./welcome.js"

const addresses = { host: "127.0.0.1", shop: "http://localhost:3000", backend: "http://localhost:9000" }
const running = { addresses, reportFile: "/r/report.json", mail: "/m", state: "/s", embedded: true, lan: false }

it("names every face and the demo's logins, three cards of them, and the file with the rest", () => {
  const cards = ["Ask", "Bjørk", "Gran", "Rogn", "Selje"].map((pseudonym, n) => ({ pseudonym, code: `AAAA-BBB${n}`, pin: "1234" }))
  const text = welcome({ ...running, report: { publishable_key: "pk", has_admin: true, demo: { admin: { email: "a@b.no", password: "pw" }, cards } } })
  for (const part of ["http://localhost:3000/mine-ting", "http://localhost:9000/app/kasse", "/m", "a@b.no   pw", "AAAA-BBB2   PIN 1234"]) expect(text).toContain(part)
  expect(text).not.toContain("Rogn")
  expect(text).toMatch(/^ {2}2 more cards +\/r\/report\.json$/m)
  const three = welcome({ ...running, report: { publishable_key: "pk", has_admin: true, demo: { admin: { email: "a@b.no", password: "pw" }, cards: cards.slice(0, 3) } } })
  expect(three).not.toContain("more cards")
})

it("tells how to make the first administrator of one's own shop, until there is one", () => {
  const report = { publishable_key: "pk", has_admin: false, demo: null }
  expect(welcome({ ...running, report })).toContain("pnpm@10.34.9 admin <e-mail>")
  expect(welcome({ ...running, report: { ...report, has_admin: true } })).not.toContain("admin <e-mail>")
})
