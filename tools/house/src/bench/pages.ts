import { measureQuality, type PageQuality } from "./lighthouse.js"
import { isMet, type Budget } from "./statistics.js"
import { measureThroughput, type Throughput } from "./wrk.js"

/** Requests a second of Medusa's own starter's product page, on two cores, by the same tool with the same settings. */
const STARTER = 26
const PAGES = ["/", "/verksteder/strikking", "/produkter/lue-fjellbris"]

/** Fifty times as many requests a second as the starter. */
export const SERVED: Budget = { least: 50 * STARTER }
const SCORES: readonly [string, Budget][] = [["performance", { least: 98 }], ["accessibility", { least: 100 }], ["best practices", { least: 100 }], ["SEO", { least: 100 }]]
const LCP: Budget = { most: 1500 }
const CLS: Budget = { most: 0 }
const TBT: Budget = { most: 100 }

/** Which bounds a page misses, in words; none when it meets all. What was not measured is not judged. */
export function missedBy(served: Throughput | null, quality: PageQuality | null): string[] {
  const missed = served && !isMet(served.requestsPerSecond, SERVED) ? ["requests/s"] : []
  if (!quality) return missed
  const scores = SCORES.filter(([, budget], index) => !isMet(quality.scores[index] ?? 0, budget)).map(([name]) => name)
  const times: [string, number, Budget][] = [["LCP", quality.lcp, LCP], ["CLS", quality.cls, CLS], ["TBT", quality.tbt, TBT]]
  return [...missed, ...scores, ...times.filter(([, value, budget]) => !isMet(value, budget)).map(([name]) => name)]
}

/** A page's line: how many are served a second beside a known storefront, what Lighthouse says, and whether the bounds are met. */
export function pageRow(page: string, served: Throughput | null, quality: PageQuality | null): string {
  const speed = served ? `${Math.round(served.requestsPerSecond)} | ${served.medianMs.toFixed(2)} ms | ${Math.round(served.requestsPerSecond / STARTER)}×` : "not measured: no wrk | – | –"
  const looks = quality ? `${quality.scores.join("/")} | ${Math.round(quality.lcp)} ms | ${quality.cls.toFixed(3)} | ${Math.round(quality.tbt)} ms` : "not measured | – | – | –"
  const missed = missedBy(served, quality)
  const judged = !served || !quality ? "not measured in full" : "met"
  return `| \`${page}\` | ${speed} | ${looks} | ${missed.length > 0 ? `**missed**: ${missed.join(", ")}` : judged} |`
}

/** The pages' figures as Markdown. */
export function measurePages(shop: string, chromium: string | null): string {
  const rows = PAGES.map((page) => pageRow(page, measureThroughput(shop + page), chromium ? measureQuality(shop + page, chromium) : null))
  return ["| Page | Requests/s | Median | Beside the starter | Lighthouse mobile | LCP | CLS | TBT | Budgets |", "|---|---:|---:|---:|---:|---:|---:|---:|---|", ...rows].join("\n")
}
