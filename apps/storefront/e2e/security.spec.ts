import { catalogueRoutes, missingRoutes, ownRoutes } from "./support/routes"
import { expect, test } from "./support/test"

test("no page runs a script that is not the shop's own, and none breaks its own policy", async ({ page, baseURL }) => {
  test.slow()
  const broken: string[] = []
  const foreign: string[] = []
  page.on("console", (message) => { if (/Content Security Policy/i.test(message.text())) broken.push(`${page.url()}: ${message.text()}`) })
  page.on("pageerror", (error) => broken.push(`${page.url()}: ${error.message}`))
  page.on("request", (request) => { if (!request.url().startsWith(baseURL ?? "") && !/^(data|blob|about):/.test(request.url())) foreign.push(request.url()) })
  for (const address of [...catalogueRoutes, ...ownRoutes]) {
    const answer = await page.goto(address, { waitUntil: "networkidle" })
    const policy = answer?.headers()["content-security-policy"] ?? ""
    expect(policy, address).toMatch(/script-src 'self'( 'sha256-[\w+/=]+')+;/)
    expect(policy, address).not.toMatch(/script-src[^;]*(unsafe-inline|unsafe-eval|\*|http)/)
  }
  expect(broken).toEqual([])
  expect(foreign).toEqual([])
})

test("an inline script that is put into a page does not run", async ({ page }) => {
  await page.goto("/")
  const ran = await page.evaluate(() => {
    const script = document.createElement("script")
    script.textContent = "window.injected = true"
    document.body.append(script)
    return (window as Window & { injected?: boolean }).injected ?? false
  })
  expect(ran).toBe(false)
})

test("every answer says that it is not to be framed, guessed or told on", async ({ request }) => {
  for (const address of ["/", "/kasse", "/api/cart", "/robots.txt", "/finnes-ikke"]) {
    const headers = (await request.get(address)).headers()
    expect(headers, address).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY", "referrer-policy": "strict-origin-when-cross-origin" })
    expect(headers["permissions-policy"], address).toContain("camera=()")
    expect(headers["x-powered-by"], address).toBeUndefined()
  }
})

test("a page has its policy and its true status, whatever its address ends in", async ({ request }) => {
  const addresses = { "/?a=.js": 200, "/kasse?x=.js": 200, "/sok?q=lue.no": 200, "/produkter/lue.abc": 404, "/en/products/hat.abc": 404, "/ordre/order_1.abc": 404, "/finnes-ikke.html": 404 }
  for (const [address, status] of Object.entries(addresses)) {
    for (const answer of [await request.get(address), await request.head(address)]) {
      expect(answer.status(), address).toBe(status)
      expect(answer.headers()["content-security-policy"], address).toContain("frame-ancestors 'none'")
    }
  }
})

const strange = [
  "/produkter/..%2F..%2Fetc%2Fpasswd", `/produkter/${"a".repeat(5_000)}`, "/produkter/%F0%9F%A7%B6", "/verksteder/%00",
  "/produkter/side/-1", "/produkter/side/1", "/produkter/side/999999999", "/produkter/side/abc", "/verksteder/strikking/side/0", "/en/products/page/-1",
  "/ordre/tull", "/ordre/%3Cscript%3E", "/en/orders/nonsense", ...missingRoutes,
]

test("strange addresses are not found, in the shop's own frame, and never an error", async ({ request }) => {
  for (const address of strange) {
    const answer = await request.get(address)
    expect(answer.status(), address.slice(0, 60)).toBe(404)
    expect(await answer.text(), address.slice(0, 60)).toContain("<footer")
  }
})

test("no name that cannot be is looked for: not found, in both languages, for things and for workshops", async ({ request }) => {
  for (const folder of ["/produkter", "/en/products", "/verksteder", "/en/workshops"]) {
    for (const name of ["..%2F..%2Fetc%2Fpasswd", "%F0%9F%A7%B6", "a".repeat(10_000), "lue%00"]) {
      const answer = await request.get(`${folder}/${name}`)
      expect(answer.status(), `${folder}/${name.slice(0, 40)}`).toBe(404)
      expect(await answer.text(), folder).toContain("<footer")
    }
  }
})

test("a query that means nothing changes nothing", async ({ page }) => {
  const answer = await page.goto("/produkter?page=-1&pris=abc")
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole("heading", { level: 1, name: "Alle ting" })).toBeVisible()
})
