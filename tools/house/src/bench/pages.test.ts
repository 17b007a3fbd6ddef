import { expect, it } from "vitest"
import type { PageQuality } from "./lighthouse.js"
import { missedBy, pageRow } from "./pages.js"

const good: PageQuality = { scores: [98, 100, 100, 100], lcp: 1500, cls: 0, tbt: 100 }
const served = { requestsPerSecond: 1300, medianMs: 0.4 }

it("meets its bounds just so", () => {
  expect(missedBy(served, good)).toEqual([])
  expect(pageRow("/", served, good)).toBe("| `/` | 1300 | 0.40 ms | 50× | 98/100/100/100 | 1500 ms | 0.000 | 100 ms | met |")
})

it("names each bound that it misses", () => {
  const bad: PageQuality = { scores: [97, 99, 99, 99], lcp: 1501, cls: 0.01, tbt: 101 }
  expect(missedBy({ ...served, requestsPerSecond: 1299 }, bad)).toEqual(["requests/s", "performance", "accessibility", "best practices", "SEO", "LCP", "CLS", "TBT"])
  expect(pageRow("/", served, { ...good, lcp: 1501 })).toMatch(/\*\*missed\*\*: LCP \|$/)
})

it("does not call a page that was not measured met", () => {
  expect(pageRow("/", null, null)).toMatch(/not measured: no wrk .* not measured in full \|$/)
})
