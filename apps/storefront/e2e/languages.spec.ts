import { z } from "zod"
import { staffApi } from "./support/staff-api"
import { expect, test } from "./support/test"

test("an English address shows the page in English: words, product texts, prices, pictures", async ({ page }) => {
  await page.goto("/en/products/skjerf-nordlys")
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
  const thing = page.getByRole("article").filter({ has: page.getByRole("heading", { level: 1, name: "‘Nordlys’ scarf" }) })
  for (const words of ["NOK\u00a0549", "60% alpaca, 40% wool", "Hand wash at 30 °C. Dry flat.", "One of a kind", "There is only this one."]) await expect(thing).toContainText(words)
  await expect(thing.getByRole("img", { name: "Long scarf that goes from green to blue" })).toBeVisible()
  await expect(thing.getByRole("link", { name: "Knitting workshop" })).toHaveAttribute("href", "/en/workshops/strikking")
  await expect(thing.getByRole("button", { name: "Add to basket" })).toBeVisible()
})

test("the language link leads to the same page and back, with what was chosen", async ({ page }) => {
  await page.goto("/produkter/lue-fjellbris?variant=PS-STR-01-2")
  const english = page.getByRole("banner").getByRole("link", { name: "English" })
  await expect(english).toHaveAttribute("lang", "en")
  await expect(english).toHaveAttribute("hreflang", "en")
  await expect(english).toHaveAttribute("href", "/en/products/lue-fjellbris")
  await english.click()
  await expect(page).toHaveURL(/\/en\/products\/lue-fjellbris\?variant=PS-STR-01-2$/)
  await expect(page.getByRole("radio", { name: /^M\/L/ })).toBeChecked()
  await page.getByRole("banner").getByRole("link", { name: "Norsk" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Lue «Fjellbris»" })).toBeVisible()
})

test("the language is in the address alone: no cookie, no guess from the browser", async ({ browser }) => {
  const context = await browser.newContext({ locale: "en-GB" })
  const page = await context.newPage()
  await page.goto("/")
  await expect(page.locator("html")).toHaveAttribute("lang", "nb")
  await page.goto("/en")
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Made by hand")
  expect(await context.cookies()).toEqual([])
  await context.close()
})

test("each page tells search engines where it is in both languages", async ({ page }) => {
  for (const [nb, en] of [["/", "/en"], ["/produkter", "/en/products"], ["/produkter/lue-fjellbris", "/en/products/lue-fjellbris"], ["/verksteder/som", "/en/workshops/som"], ["/vilkar", "/en/terms"]] as const) {
    for (const here of [nb, en]) {
      await page.goto(here)
      const at = async (selector: string) => new URL((await page.locator(selector).getAttribute("href")) ?? "", page.url()).pathname
      expect(await at("link[rel=canonical]"), here).toBe(here)
      expect([await at('link[rel=alternate][hreflang="nb"]'), await at('link[rel=alternate][hreflang="en"]'), await at('link[rel=alternate][hreflang="x-default"]')], here).toEqual([nb, en, nb])
    }
  }
})

test("what is not there is not found in English either, and folders' own names lead on", async ({ page }) => {
  const answer = await page.goto("/en/nowhere")
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole("heading", { level: 1, name: "We can’t find what you’re looking for" })).toBeVisible()
  await page.goto("/nb/terms")
  await expect(page).toHaveURL(/\/vilkar$/)
})

const priceList = z.object({ price_list: z.object({ id: z.string() }) })
const variants = z.object({ variants: z.array(z.object({ id: z.string() })) })

test("a lower price stands beside the lowest of the 30 days before, in both languages, and only while it is lower", async ({ page, request }) => {
  const api = await staffApi(request)
  const { variants: [sock] } = await api.read("/admin/product-variants?sku=PS-SOM-05-1&fields=id", variants)
  const prices = [{ variant_id: sock?.id, currency_code: "nok", amount: 89 }]
  const { price_list } = await api.send("/admin/price-lists", { title: "Tilbud", description: "Tilbud", type: "sale", status: "active", prices }, priceList)
  try {
    await expect(async () => {
      await page.goto("/produkter/haarstrikk-tre")
      await expect(page.getByText("Før 119\u00a0kr (laveste pris siste 30 dager)").first()).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 30_000 })
    await page.goto("/en/products/haarstrikk-tre")
    await expect(page.getByText("Was NOK\u00a0119 (lowest price in the last 30 days)").first()).toBeVisible()
  } finally {
    await api.remove(`/admin/price-lists/${price_list.id}`)
  }
})
