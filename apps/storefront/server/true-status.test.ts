import { expect, it } from "vitest"
import { withTrueStatus } from "./true-status.js"

const page = (html: string, status = 200) => ({ status, headers: { "content-type": "text/html" }, body: Buffer.from(html) })

it("answers 404 for a page that says that it is missing, and 429 for one that asks to wait", () => {
  expect(withTrueStatus(page('<head><meta name="status" content="404"/></head>')).status).toBe(404)
  expect(withTrueStatus(page('<head><meta name="status" content="429"/></head>')).status).toBe(429)
  expect(withTrueStatus(page('<head><meta name="status" content="500"/></head>')).status).toBe(200)
})

it("does not believe what only stands in a page's text or data", () => {
  expect(withTrueStatus(page('<p>&lt;meta name="status" content="404"/></p><script>{"name":"status","content":"404"}</script>')).status).toBe(200)
})

const stopped = (digest: string) => page(`<!DOCTYPE html><html id="__next_error__"><script>self.__next_f.push([1,"f:E{\\"digest\\":\\"${digest}\\"}"])</script>`)

it("turns a page that only leads on into a redirect", () => {
  expect(withTrueStatus(stopped("NEXT_REDIRECT;replace;/konto/logg-inn?til=a;307;"))).toMatchObject({ status: 307, headers: { location: "/konto/logg-inn?til=a" } })
})

it("leads nobody out of the shop", () => {
  for (const target of ["//example.org/", "https://example.org/"]) {
    const answer = withTrueStatus(stopped(`NEXT_REDIRECT;replace;${target};307;`))
    expect(answer.status).toBe(500)
    expect(answer.headers).not.toHaveProperty("location")
  }
})

it("says so when a page could not be made", () => {
  expect(withTrueStatus(stopped("1234")).status).toBe(500)
})

it("leaves another status as it is", () => {
  expect(withTrueStatus(page('<meta name="status" content="404"/>', 500)).status).toBe(500)
})
