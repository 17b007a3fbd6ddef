import { expectAccessible } from "./support/axe"
import { mailTo } from "./support/mail"
import { newEmail, summaryOf } from "./support/shopping"
import { expect, test } from "./support/test"

test("somebody who reads English buys in English: basket, errors, order and e-mail, and so is all that comes after", async ({ page }) => {
  test.slow()
  const email = newEmail()
  await page.goto("/en/products/haarstrikk-tre")
  await page.getByRole("button", { name: "Add to basket" }).click()
  await expect(page.getByRole("link", { name: /^Basket.*\d/ })).toBeVisible()
  await page.goto("/en/cart")
  await expect(page.getByRole("main").getByRole("link", { name: "Hair ties in leftover fabric, set of three" })).toBeVisible()
  await expect(page.getByRole("main")).toContainText("NOK\u00a0119.00")

  await page.goto("/en/checkout")
  await page.getByRole("button", { name: "Order and pay" }).click()
  const summary = page.getByRole("main").getByRole("alert").first()
  await expect(summary).toContainText("Write your first name.")
  await expect(summary).not.toContainText(/[Ss]kriv/)

  await page.getByRole("textbox", { name: "E-mail" }).fill(email)
  await page.getByRole("textbox", { name: "First name" }).fill("Kari")
  await page.getByRole("textbox", { name: "Last name" }).fill("Nordmann")
  await expect(page.getByRole("radio", { name: /^Collect from the shop/ })).toBeChecked()
  await page.getByRole("button", { name: "Order and pay" }).click()
  await expect(page).toHaveURL(/\/en\/orders\//)
  await expect(page.getByRole("heading", { level: 1, name: "Thank you, Kari!" })).toBeVisible()
  await expect(page.getByRole("main")).toContainText("Tuesday–Friday")
  const address = new URL(page.url()).pathname
  const number = /\d+/.exec(await page.getByText(/^Order \d+/).first().innerText())?.[0] ?? ""
  const confirmation = await mailTo(email, "order-confirmation")
  expect(confirmation).toContain("Thank you for your order")
  expect(confirmation).toContain(address)

  await test.step("a complaint", async () => {
    await page.getByRole("link", { name: "Complain about a thing" }).click()
    await expect(page.getByRole("heading", { level: 1, name: "Complain about a thing" })).toBeVisible()
    await page.getByRole("checkbox").uncheck()
    await page.getByRole("button", { name: "Send the complaint" }).click()
    await expect(summaryOf(page).getByRole("link")).toHaveText(["Choose what it’s about.", "Write what’s wrong."])
    await expectAccessible(page, "a complaint with errors, in English")
    await page.getByRole("checkbox").check()
    await page.getByRole("textbox", { name: "What’s wrong?" }).fill("One has come undone.")
    await page.getByRole("radio", { name: "A new one" }).check()
    await page.getByRole("button", { name: "Send the complaint" }).click()
    await expect(page.getByText(`We’ve got your complaint. A confirmation is on its way to ${email}.`)).toBeVisible()
    await expect(page.getByRole("heading", { name: "You’ve complained" })).toBeVisible()
    const receipt = await mailTo(email, "complaint-receipt")
    expect(receipt).toContain("One has come undone.")
    expect(receipt).toContain("We’ve got your complaint")
  })

  await test.step("the link, sent again", async () => {
    await page.goto("/en")
    await page.getByRole("contentinfo").getByRole("link", { name: "Find your order" }).click()
    await page.getByRole("textbox", { name: "The e-mail address you ordered with" }).fill("kari")
    await page.getByRole("textbox", { name: "Order number" }).fill(number)
    await page.getByRole("button", { name: "Send me the link" }).click()
    await expect(summaryOf(page).getByRole("link")).toHaveText(["Write your e-mail address like this: name@example.com."])
    await page.getByRole("textbox", { name: "The e-mail address you ordered with" }).fill(email)
    await page.getByRole("button", { name: "Send me the link" }).click()
    await expect(page.getByRole("main").getByRole("status")).toContainText("If the number and the address belong together")
    expect(await mailTo(email, "order-link")).toContain(address)
  })

  await test.step("a withdrawal", async () => {
    await page.goto(address)
    await page.getByRole("link", { name: "Withdraw from the purchase here" }).click()
    await page.getByRole("textbox", { name: "Your name" }).fill("")
    await page.getByRole("button", { name: "Continue" }).click()
    await expect(summaryOf(page).getByRole("link")).toHaveText(["Write your name."])
    await expectAccessible(page, "a withdrawal with errors, in English")
    await page.getByRole("textbox", { name: "Your name" }).fill("Kari Nordmann")
    await page.getByRole("button", { name: "Continue" }).click()
    await expect(page.getByRole("heading", { name: "Look it over and confirm" })).toBeFocused()
    await expect(page.getByText("I withdraw from the purchase of:")).toBeVisible()
    await page.getByRole("button", { name: "Confirm withdrawal" }).click()
    await expect(page.getByText("We’ve got your message that you’re withdrawing.")).toBeVisible()
    await expect(page.getByText("There’s nothing left to withdraw from in this order.")).toBeVisible()
    expect(await mailTo(email, "withdrawal-receipt")).toContain("withdraw")
  })
})
