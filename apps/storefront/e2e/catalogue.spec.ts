import { expect, test } from "./support/test"

test("the front page leads to the workshops and to a thing", async ({ page }) => {
  await page.goto("/")
  await expect(page.locator("html")).toHaveAttribute("lang", "nb")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await page.getByRole("main").getByRole("link", { name: "Strikkeverkstedet", exact: true }).first().click()
  await expect(page).toHaveURL(/\/verksteder\/strikking$/)
  await expect(page.getByRole("heading", { level: 1, name: "Strikkeverkstedet" })).toBeVisible()
  await page.getByRole("link", { name: "Lue «Fjellbris»" }).click()
  await expect(page).toHaveURL(/\/produkter\/lue-fjellbris$/)
  await expect(page.getByRole("heading", { level: 1, name: "Lue «Fjellbris»" })).toBeVisible()
})

test("a thing tells its price, stock, materials, care and workshop", async ({ page }) => {
  await page.goto("/produkter/skjerf-nordlys")
  const thing = page.getByRole("article").filter({ has: page.getByRole("heading", { level: 1, name: "Skjerf «Nordlys»" }) })
  await expect(thing.getByText("549\u00a0kr")).toBeVisible()
  await expect(thing.getByText("Ett eksemplar", { exact: true })).toBeVisible()
  await expect(thing.getByText("60 % alpakka, 40 % ull")).toBeVisible()
  await expect(thing.getByText("Håndvask 30 °C. Tørkes flatt.")).toBeVisible()
  await expect(thing.getByRole("img", { name: "Langt skjerf som går fra grønt til blått" })).toBeVisible()
  await expect(thing.getByRole("link", { name: "Strikkeverkstedet", exact: true })).toHaveAttribute("href", "/verksteder/strikking")
})

test("the chosen size is in the address and opens again from it", async ({ page }) => {
  await page.goto("/produkter/lue-fjellbris")
  await page.getByRole("button", { name: "Legg i handlekurven" }).click()
  await expect(page.getByRole("alert").filter({ hasText: "Velg" })).toBeVisible()
  await page.getByRole("radio", { name: /^M\/L/ }).check()
  await expect(page).toHaveURL(/\?variant=PS-STR-01-2$/)
  await page.reload()
  await expect(page.getByRole("radio", { name: /^M\/L/ })).toBeChecked()
})

test("a sold thing can still be seen, but not bought", async ({ page }) => {
  await page.goto("/produkter/babyteppe-sky")
  await expect(page.getByText("Solgt", { exact: true })).toBeVisible()
  await expect(page.getByRole("button", { name: "Legg i handlekurven" })).toHaveCount(0)
})

test("things are listed page by page, and an address beyond the last page is not found", async ({ page }) => {
  await page.goto("/produkter")
  await page.getByRole("link", { name: "Neste side" }).click()
  await expect(page).toHaveURL(/\/produkter\/side\/2$/)
  await expect(page.getByText(/Side 2 av \d+/)).toBeVisible()
  const answer = await page.goto("/produkter/side/999")
  expect(answer?.status()).toBe(404)
})

test("what is not in the shop is not found, in the shop's own frame", async ({ page }) => {
  for (const address of ["/produkter/finnes-ikke", "/verksteder/finnes-ikke", "/finnes/ikke", "/products"]) {
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBe(404)
    await expect(page.getByRole("heading", { level: 1, name: "Vi finner ikke det du leter etter" })).toBeVisible()
    await expect(page.getByRole("navigation", { name: "Hovedmeny" })).toBeVisible()
  }
})

test("things that are not for sale, and who made a thing, are nowhere in the shop", async ({ page, request }) => {
  for (const handle of ["hval-barnerom", "pulsvarmere-rim", "bokmerker-fire"]) {
    expect((await request.get(`/produkter/${handle}`)).status(), handle).toBe(404)
  }
  await page.goto("/produkter/lue-fjellbris")
  expect(await page.content()).not.toMatch(/pseudonym|maker_credit|material_cost|"makers?"/)
})

test("each page has its title, description and one canonical address; search engines get the data of a thing", async ({ page, request }) => {
  await page.goto("/produkter/lue-fjellbris?variant=PS-STR-01-2")
  await expect(page).toHaveTitle(/^Lue «Fjellbris» · /)
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/produkter\/lue-fjellbris$/)
  await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /ribbestrikk/)
  const data = await page.locator('script[type="application/ld+json"]').allTextContents()
  expect(data.map((text) => (JSON.parse(text) as { "@type": string })["@type"])).toEqual(["Product", "BreadcrumbList"])
  const sitemap = await (await request.get("/sitemap.xml")).text()
  expect(sitemap).toContain("/produkter/lue-fjellbris</loc>")
  expect(await (await request.get("/robots.txt")).text()).toContain("Disallow: /kasse")
})

test("the keyboard finds the way past the menu", async ({ page }) => {
  await page.goto("/")
  await page.keyboard.press("Tab")
  const skip = page.getByRole("link", { name: "Hopp til innholdet" })
  await expect(skip).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("main")).toBeFocused()
})
