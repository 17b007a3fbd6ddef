import type { Page } from "@playwright/test"
import { z } from "zod"
import { pagePath } from "../src/i18n/page-path"
import { expectAccessible } from "./support/axe"
import { staffApi } from "./support/staff-api"
import { expect, test } from "./support/test"
import { thingOfOnesOwn } from "./support/thing-of-ones-own"
import { languages, words, type Language } from "./support/words"

const thing = (language: Language, handle: string) => pagePath({ pathname: "/products/[handle]", params: { handle } }, language)
const alert = (page: Page) => page.getByRole("main").getByRole("alert")

for (const language of languages) {
  const { Islands: { buy, gallery, search }, Cart: cart, Checkout: checkout, MyThings: myThings, Account: account, Search: results } = words[language]
  const drawer = (page: Page) => page.getByRole("dialog", { name: cart.title })
  const add = (page: Page) => page.getByRole("button", { name: buy.add }).click()

  test(`the cart holds, beside the page and as a page, full and emptied: ${language}`, async ({ page }) => {
    test.slow()
    await page.goto(thing(language, "sokker-hverdag"))
    await add(page)
    await expect(alert(page)).toHaveText(buy.choose)
    await expectAccessible(page, "a size that is not chosen")
    await page.goto(thing(language, "forkle-lin"))
    await add(page)
    await expect(drawer(page).getByRole("list", { name: cart.lines })).toBeVisible()
    await expectAccessible(page, "the drawer")
    await drawer(page).getByRole("button", { name: cart.stepper.remove }).click()
    await expect(drawer(page).getByRole("button", { name: cart.stepper.undo })).toBeFocused()
    await expectAccessible(page, "the emptied drawer")
    await page.keyboard.press("Enter")
    await expect(drawer(page).getByRole("list", { name: cart.lines })).toBeVisible()
    await page.goto(pagePath("/cart", language))
    await page.getByText(cart.code.have).click()
    await page.getByRole("textbox", { name: cart.code.label }).fill("finnes-ikke")
    await page.getByRole("button", { name: cart.code.use, exact: true }).click()
    await expect(page.getByRole("textbox", { name: cart.code.label })).toHaveAccessibleDescription(cart.code.problems.unknown)
    await expectAccessible(page, "the cart with a code that is not known")
  })

  test(`a form with everything wrong holds, at the checkout and at each door: ${language}`, async ({ page }) => {
    test.slow()
    await page.goto(thing(language, "plakat-maane"))
    await add(page)
    await expect(drawer(page)).toBeVisible()
    await page.goto(pagePath("/checkout", language))
    await page.getByRole("checkbox", { name: checkout.giftChoice }).check()
    await page.getByRole("radio").last().check()
    await page.getByRole("button", { name: checkout.submit }).click()
    await expect(alert(page)).toBeFocused()
    await expectAccessible(page, "the checkout with errors")
    await page.goto(pagePath("/my-things", language))
    await page.getByRole("button", { name: myThings.open }).click()
    await expect(page.getByRole("textbox", { name: myThings.code })).toHaveAttribute("aria-invalid", "true")
    await expectAccessible(page, "the door to Mine ting with errors")
    await page.goto(pagePath("/account/sign-in", language))
    await page.getByRole("main").getByRole("button", { name: account.signIn.submit }).click()
    await expect(alert(page)).toBeFocused()
    await expectAccessible(page, "the sign-in with errors")
    await page.goto(pagePath("/account/register", language))
    await page.getByRole("button", { name: account.register.submit }).click()
    await expect(alert(page)).toBeFocused()
    await expectAccessible(page, "the registering with errors")
  })

  test(`suggestions, choices and what is found hold: ${language}`, async ({ page }) => {
    test.slow()
    const field = page.getByRole("banner").getByRole("combobox", { name: search.label })
    await page.goto(pagePath("/", language))
    await field.fill("ull")
    await expect(page.getByRole("listbox", { name: search.list })).toBeVisible()
    await field.press("ArrowDown")
    await expectAccessible(page, "suggestions")
    await page.route("/api/search*", (route) => route.fulfill({ status: 503, json: {} }))
    await field.fill("ulle")
    await expect(page.getByRole("search").getByText(search.failed)).toBeVisible()
    await expectAccessible(page, "suggestions that did not come")

    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(pagePath({ pathname: "/search", query: { q: "ull" } }, language))
    await page.getByRole("button", { name: results.filter }).click()
    await page.getByRole("checkbox", { name: results.inStock }).check()
    await expect(page.getByRole("list", { name: results.chosen })).toBeVisible()
    await expectAccessible(page, "choices on a phone")
    await page.goto(pagePath({ pathname: "/search", query: { q: "romskip" } }, language))
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible()
    await expectAccessible(page, "nothing found")
  })

  test(`a picture that is looked at closely, and a thing that was just sold, hold: ${language}`, async ({ page, request }) => {
    test.slow()
    await page.goto(thing(language, "skjerf-nordlys"))
    await page.getByRole("link", { name: gallery.look }).first().click()
    await page.getByRole("dialog", { name: gallery.zoomed }).getByRole("button", { name: gallery.larger }).click()
    await expectAccessible(page, "the picture, large")
    const api = await staffApi(request)
    const { thing: own, forget } = await thingOfOnesOwn(api)
    try {
      await expect(async () => expect((await page.goto(thing(language, own.handle)))?.status()).toBe(200)).toPass()
      await api.send(`/admin/inventory-items/${own.inventory_item_id}/location-levels/${own.location_id}`, { stocked_quantity: 0 }, z.unknown())
      await add(page)
      await expect(page.getByRole("alert").filter({ hasText: buy.justGone })).toBeVisible()
      await expectAccessible(page, "a thing that was just sold")
    } finally {
      await forget()
    }
  })
}
