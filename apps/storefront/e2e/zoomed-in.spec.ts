import type { Page } from "@playwright/test"
import { expectInSight, tabTo } from "./support/keyboard"
import { drawerOf, layInCart, orderButton } from "./support/shopping"
import { expect, test } from "./support/test"

/** A window of 1280 × 1024 at 400 %. */
test.use({ viewport: { width: 320, height: 256 } })

async function expectOnlyDownwards(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
}

test("at 400 % the front page leads on, and the menu lies over nothing", async ({ page }) => {
  await page.goto("/")
  await expectOnlyDownwards(page)
  for (const link of [page.getByRole("navigation", { name: "Hovedmeny" }).getByRole("link", { name: "Verkstedene" }), page.getByRole("main").getByRole("link", { name: "Se alle tingene" })]) {
    await tabTo(page, link)
    await expectInSight(link)
  }
})

test("at 400 % a thing is chosen, laid in the cart and looked at closely", async ({ page }) => {
  await page.goto("/produkter/sokker-hverdag")
  await expectOnlyDownwards(page)
  const picture = page.getByRole("link", { name: /Se bildet stort/ })
  await tabTo(page, picture)
  await page.keyboard.press("Enter")
  const large = page.getByRole("dialog", { name: "Bildet stort" })
  for (const name of ["Lukk", "Større"]) {
    await tabTo(page, large.getByRole("button", { name }))
    await expectInSight(large.getByRole("button", { name }))
  }
  await page.keyboard.press("Escape")
  for (const control of [page.getByRole("radio").first(), page.getByRole("button", { name: "Legg i handlekurven" })]) {
    await tabTo(page, control)
    await expectInSight(control)
  }
})

test("at 400 % every button of the drawer comes in sight", async ({ page }) => {
  await layInCart(page, "forkle-lin")
  const drawer = drawerOf(page)
  for (const control of [
    drawer.getByRole("button", { name: "Lukk handlekurven" }), drawer.getByRole("button", { name: /^Én til av/ }), drawer.getByRole("button", { name: /^Fjern/ }),
    drawer.getByRole("link", { name: "Til kassen" }), drawer.getByRole("button", { name: "Se flere ting" }),
  ]) {
    await tabTo(page, control)
    await expectInSight(control)
  }
  expect(await drawer.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
})

test("at 400 % the checkout is filled in and sent", async ({ page }) => {
  await layInCart(page, "plakat-maane")
  await page.goto("/kasse")
  await expectOnlyDownwards(page)
  for (const control of [page.getByRole("textbox", { name: "E-post", exact: true }), page.getByRole("textbox", { name: "Etternavn" }), page.getByRole("radio", { name: /^Hent i butikken/ }), orderButton(page)]) {
    await tabTo(page, control)
    await expectInSight(control)
  }
})

test("at 400 % the search takes the window, and its list scrolls", async ({ page }) => {
  await page.goto("/")
  const field = page.getByRole("combobox", { name: "Søk etter ting" })
  await tabTo(page, field)
  await page.keyboard.type("ull")
  const options = page.getByRole("listbox", { name: "Forslag" }).getByRole("option")
  await expect(options.first()).toBeVisible()
  await expectInSight(field)
  for (let presses = await options.count(); presses > 0; presses -= 1) await page.keyboard.press("ArrowDown")
  await expect(options.last()).toHaveAttribute("aria-selected", "true")
  await expect(options.last()).toBeInViewport({ ratio: 0.9 })
  const close = page.getByRole("search").getByRole("button", { name: "Lukk" })
  await tabTo(page, close)
  await expectInSight(close)
  await expectOnlyDownwards(page)
})
