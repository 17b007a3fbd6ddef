import { catalogueRoutes } from "./support/routes"
import { expect, test } from "./support/test"
import { firstLoadJavaScript } from "./support/weight"

const CATALOGUE_BYTES = 150_000
const CHECKOUT_BYTES = 230_000

test("a catalogue page loads at most 150 kB of JavaScript, the checkout 230 kB", async ({ request }) => {
  for (const address of catalogueRoutes) expect(await firstLoadJavaScript(request, address), address).toBeLessThanOrEqual(CATALOGUE_BYTES)
  for (const address of ["/kasse", "/en/checkout"]) expect(await firstLoadJavaScript(request, address), address).toBeLessThanOrEqual(CHECKOUT_BYTES)
})

test("every catalogue page is the same for everybody, and a browser's copy is checked at each visit", async ({ request }) => {
  for (const address of catalogueRoutes) {
    const answer = await request.get(address, { headers: { cookie: "verksted_kurv=cart_somebody; NEXT_LOCALE=en" } })
    expect(answer.status(), address).toBe(200)
    expect(answer.headers()["cache-control"], address).toBe("public, max-age=0, must-revalidate")
    expect(answer.headers()["set-cookie"], address).toBeUndefined()
    const again = await request.get(address, { headers: { "if-none-match": answer.headers().etag ?? "" } })
    expect(again.status(), address).toBe(304)
  }
})

/** What else is rendered at build: read by search engines, by other shops and where somebody shares a page. */
const files = ["/sitemap.xml", "/robots.txt", "/manifest.webmanifest", "/feeds/nb.xml", "/feeds/en.xml", "/share/nb", "/share/en", "/share/nb/lue-fjellbris", "/share/en/lue-fjellbris"]

test("sitemap, feeds and the pictures for sharing are the same for everybody", async ({ request }) => {
  for (const address of files) {
    const answers = await Promise.all([undefined, { cookie: "verksted_kurv=cart_somebody; NEXT_LOCALE=en" }].map((headers) => request.get(address, headers && { headers })))
    for (const answer of answers) {
      expect(answer.status(), address).toBe(200)
      expect(answer.headers()["cache-control"], address).not.toMatch(/private|no-store/)
      expect(answer.headers()["set-cookie"], address).toBeUndefined()
    }
    const [one, other] = await Promise.all(answers.map((answer) => answer.body()))
    expect(one?.equals(other ?? Buffer.alloc(0)), address).toBe(true)
  }
})

test("what is one visitor's own is kept by nobody", async ({ request }) => {
  for (const address of ["/handlekurv", "/kasse", "/mine-ting", "/api/cart"]) {
    expect((await request.get(address)).headers()["cache-control"], address).toContain("no-store")
  }
})

for (const width of [390, 1280]) {
  test(`one picture of a page is asked for before the others, and none moves the page, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const address of ["/", "/produkter", "/produkter/lue-fjellbris", "/verksteder/strikking", "/en", "/en/products", "/en/products/lue-fjellbris", "/en/workshops/strikking"]) {
      await page.goto(address)
      await expect(page.locator("img[fetchpriority=high]"), address).toHaveCount(1)
      const shift = await page.evaluate(() => new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: "layout-shift", buffered: true })
        window.scrollTo(0, document.body.scrollHeight)
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }))
      expect(shift, address).toBe(0)
    }
  })
}
