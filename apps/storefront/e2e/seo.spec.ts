import type { Page } from "@playwright/test"
import { catalogueRoutes } from "./support/routes"
import { expect, test } from "./support/test"

const indexed = catalogueRoutes.filter((address) => !/frakoblet|offline/.test(address))

test("every page of the catalogue has one address, its like in the other language, and a title and description of its own", async ({ page }) => {
  test.slow()
  const titles = new Map<string, string>()
  for (const address of indexed) {
    await page.goto(address)
    const url = new URL(page.url())
    await expect(page.locator("link[rel=canonical]"), address).toHaveAttribute("href", new RegExp(`^https?://[^/]+${url.pathname === "/" ? "/?" : url.pathname}$`))
    await expect(page.locator("html"), address).toHaveAttribute("lang", address.startsWith("/en") ? "en" : "nb")
    for (const language of ["nb", "en", "x-default"]) await expect(page.locator(`link[rel=alternate][hreflang="${language}"]`), `${address} ${language}`).toHaveCount(1)
    await expect(page.locator("meta[name=description]"), address).toHaveAttribute("content", /\S{3}/)
    await expect(page.locator("meta[name=robots]").last(), address).toHaveAttribute("content", /^index, follow/)
    await expect(page.locator("meta[property='og:image']"), address).toHaveCount(1)
    await expect(page.locator("meta[property='og:site_name']"), address).toHaveAttribute("content", /\S/)
    await expect(page.locator("meta[property='og:locale']"), address).toHaveAttribute("content", address.startsWith("/en") ? "en_GB" : "nb_NO")
    await expect(page.locator("meta[property='og:type']"), address).toHaveAttribute("content", "website")
    const title = await page.title()
    expect(titles.get(title), `${address} has the title of`).toBeUndefined()
    titles.set(title, address)
  }
})

test("the language's other address leads back", async ({ page }) => {
  for (const address of ["/", "/produkter/lue-fjellbris", "/verksteder/strikking", "/produkter/side/2", "/vilkar"]) {
    await page.goto(address)
    const own = new URL(await page.locator("link[rel=canonical]").getAttribute("href") ?? "").pathname
    await page.goto(await page.locator("link[rel=alternate][hreflang=en]").getAttribute("href") ?? "")
    const back = new URL(await page.locator("link[rel=alternate][hreflang=nb]").getAttribute("href") ?? "").pathname
    expect(back, address).toBe(own)
  }
})

test("search engines are told who sells, what a thing is and the way to it", async ({ page }) => {
  const kinds = async (address: string) => {
    await page.goto(address)
    return (await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) => (JSON.parse(text) as { "@type": string })["@type"])
  }
  expect(await kinds("/")).toEqual(["OnlineStore"])
  expect(await kinds("/produkter/lue-fjellbris")).toEqual(["Product", "BreadcrumbList"])
  expect(await kinds("/verksteder/strikking")).toEqual(["BreadcrumbList"])
})

test("the sitemap names every indexed page and its pictures, robots what is private, the feed what can be bought", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text()
  for (const address of indexed.filter((each) => !/\/(side|page)\//.test(each))) expect(sitemap, address).toMatch(new RegExp(`<loc>https?://[^/<]+${address === "/" ? "/?" : address}</loc>`))
  expect(sitemap).toMatch(/<image:loc>https?:[^<]+<\/image:loc>/)
  expect(sitemap).toContain('hreflang="x-default"')
  const robots = await (await request.get("/robots.txt")).text()
  for (const own of ["/kasse", "/handlekurv", "/ordre/", "/mine-ting", "/konto", "/en/checkout"]) expect(robots).toContain(`Disallow: ${own}\n`)
  for (const [language, folder] of [["nb", "/produkter/"], ["en", "/en/products/"]] as const) {
    const feed = await request.get(`/feeds/${language}.xml`)
    expect(feed.headers()["content-type"], language).toContain("application/xml")
    const text = await feed.text()
    expect(text.match(/<item>/g)?.length, language).toBeGreaterThan(30)
    expect(text, language).toMatch(new RegExp(`<link>https?://[^/<]+${folder}lue-fjellbris`))
  }
  expect((await request.get("/feeds/sv.xml")).status()).toBe(404)
})

test("a shared thing shows its own picture, and says which thing it is", async ({ page }) => {
  for (const [address, language, title] of [["/produkter/lue-fjellbris", "nb", "Lue «Fjellbris»"], ["/en/products/lue-fjellbris", "en", await englishTitle(page)]] as const) {
    await page.goto(address)
    const meta = (name: string) => page.locator(`meta[property='og:${name}']`)
    await expect(meta("image")).toHaveAttribute("content", new RegExp(`/share/${language}/lue-fjellbris$`))
    await expect(meta("image:alt")).toHaveAttribute("content", title)
    await expect(meta("title")).toHaveAttribute("content", title)
  }
})

/** The title that the English page itself shows. */
async function englishTitle(page: Page): Promise<string> {
  await page.goto("/en/products/lue-fjellbris")
  return page.getByRole("heading", { level: 1 }).innerText()
}

test("a shared thing is shown as a card of 1200 by 630", async ({ request }) => {
  for (const address of ["/share/nb", "/share/en/lue-fjellbris"]) {
    const answer = await request.get(address)
    expect(answer.headers()["content-type"], address).toBe("image/png")
    const png = await answer.body()
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual([1200, 630])
  }
  for (const address of ["/share/sv", "/share/nb/finnes-ikke", "/share/nb/..%2F"]) expect((await request.get(address)).status(), address).toBe(404)
})
