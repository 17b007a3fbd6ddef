import { catalogueRoutes, languageOf } from "./support/routes"
import { expect, test } from "./support/test"

test.use({ javaScriptEnabled: false })

for (const { address, add, added, toCart, lines } of [
  { address: "/produkter/lue-fjellbris", add: "Legg i handlekurven", added: "Den ligger i handlekurven.", toCart: "Gå til handlekurven", lines: "Ting i kurven" },
  { address: "/en/products/lue-fjellbris", add: "Add to basket", added: "It’s in your basket.", toCart: "Go to the basket", lines: "Things in the basket" },
]) {
  test(`without scripts a size is chosen and laid in the cart: ${address}`, async ({ page }) => {
    await page.goto(address)
    await page.getByRole("button", { name: add }).click()
    await expect(page.getByRole("radio").first()).toBeFocused()
    await expect(page).toHaveURL(address)
    await expect(page.getByText(added)).toHaveCount(0)
    await page.getByRole("radio", { name: /^M\/L/ }).check()
    await page.getByRole("button", { name: add }).click()
    await expect(page.getByText(added)).toBeVisible()
    await page.getByRole("link", { name: toCart }).click()
    const line = page.getByRole("list", { name: lines }).getByRole("listitem")
    await expect(line).toHaveCount(1)
    await expect(line).toContainText("M/L")
  })
}

test("without scripts every page of the catalogue can be read", async ({ page }) => {
  for (const address of catalogueRoutes) {
    await page.goto(address)
    await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible()
    expect((await page.getByRole("main").innerText()).length, address).toBeGreaterThan(60)
    await expect(page.getByRole("contentinfo").getByRole("link", { name: languageOf(address) === "nb" ? "Kjøpsvilkår" : "Terms of sale" }), address).toBeVisible()
  }
})

test("without scripts one comes from the workshops to a thing, and to the same page in English", async ({ page }) => {
  await page.goto("/verksteder")
  await page.getByRole("main").getByRole("link", { name: /Snekkerverkstedet/ }).first().click()
  await page.getByRole("main").getByRole("link", { name: /Lysestake i eik/ }).first().click()
  await expect(page.getByRole("heading", { level: 1, name: "Lysestake i eik" })).toBeVisible()
  await page.getByRole("banner").getByRole("link", { name: "English" }).click()
  await expect(page).toHaveURL(/\/en\/products\/lysestake-eik$/)
})
