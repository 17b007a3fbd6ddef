import { spawnSync } from "node:child_process"
import { z } from "zod"

const score = z.object({ score: z.number().nullable() }).transform(({ score }) => Math.round((score ?? 0) * 100))
const numeric = z.object({ numericValue: z.number() }).transform(({ numericValue }) => numericValue)

const report = z.object({
  categories: z.object({ performance: score, accessibility: score, "best-practices": score, seo: score }),
  audits: z.object({ "largest-contentful-paint": numeric, "cumulative-layout-shift": numeric, "total-blocking-time": numeric }),
})

/** Lighthouse's mobile figures of one page: scores of 100, times in milliseconds. */
export interface PageQuality {
  scores: [performance: number, accessibility: number, bestPractices: number, seo: number]
  lcp: number
  cls: number
  tbt: number
}

const LIGHTHOUSE = "lighthouse@12.8.2"
const FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"

/** Runs Lighthouse (fetched when it is first needed) against a page; null when it could not measure. */
export function measureQuality(url: string, chromium: string): PageQuality | null {
  const { stdout } = spawnSync("npx", ["-y", LIGHTHOUSE, url, "--quiet", "--output=json", "--output-path=stdout", `--chrome-flags=${FLAGS}`], {
    encoding: "utf8", maxBuffer: 64 * 1024 * 1024, env: { ...process.env, CHROME_PATH: chromium },
  })
  const parsed = report.safeParse(stdout.trim().startsWith("{") ? JSON.parse(stdout) : null)
  if (!parsed.success) return null
  const { categories, audits } = parsed.data
  return {
    scores: [categories.performance, categories.accessibility, categories["best-practices"], categories.seo],
    lcp: audits["largest-contentful-paint"], cls: audits["cumulative-layout-shift"], tbt: audits["total-blocking-time"],
  }
}
