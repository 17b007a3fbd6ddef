import { expect, it } from "vitest"
import { makePage } from "./page.js"

const rendered = (headers: Record<string, string>, body = "<html></html>", status = 200) =>
  ({ status, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body: Buffer.from(body) })
const STATIC = { "cache-control": "s-maxage=3600, stale-while-revalidate=31532400", "x-nextjs-cache": "HIT" }

it("lets a static page be shared, and asks browsers to look each time", () => {
  const page = makePage(rendered(STATIC), false)
  expect(page.shared).toBe(true)
  expect(page.headers).toMatchObject({ "cache-control": "public, max-age=0, must-revalidate" })
  expect(page.headers).not.toHaveProperty("x-nextjs-cache")
})

it("shares neither a visitor's own page, nor one that sets a cookie, nor an error", () => {
  for (const page of [
    rendered({ "cache-control": "private, no-store" }),
    rendered({ ...STATIC, "set-cookie": "a=b" }),
    rendered(STATIC, "", 500),
    rendered(STATIC, "", 404),
  ]) expect(makePage(page, false).shared).toBe(false)
})

it("allows no inline script but those it hashed", () => {
  const policy = makePage(rendered(STATIC, "<script>alert(1)</script>"), true).headers["content-security-policy"]
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain("script-src 'self' 'unsafe-inline'")
  expect(policy).toContain("upgrade-insecure-requests")
})

it("names equal content equally and other content otherwise", () => {
  const [a, b, c] = ["x", "x", "y"].map((body) => makePage(rendered(STATIC, body), false).etag)
  expect(a).toBe(b)
  expect(a).not.toBe(c)
})
