import type { Browser, Page } from "@playwright/test"
import { pagePath, type PageAddress } from "../src/i18n/page-path"
import { addAddress, makeAccount } from "./support/account"
import { buy } from "./support/after-purchase"
import { expectAccessible } from "./support/axe"
import { accountLinkIn, mailTo } from "./support/mail"
import { heldPages } from "./support/routes"
import { newEmail } from "./support/shopping"
import { signIn } from "./support/sign-in"
import { expect, test } from "./support/test"
import { languages, words } from "./support/words"

let holder: Page
let keys: { token: string; id: string }

/** A visitor who has all there is to have: an account with an address, an order, and a maker's card. */
async function whoHasAll(browser: Browser): Promise<void> {
  holder = await (await browser.newContext({ locale: "nb-NO" })).newPage()
  await makeAccount(holder)
  await holder.goto("/konto/adresser")
  await addAddress(holder, "Storgata 1")
  const { token } = await buy(holder, "kluter-tre")
  await signIn(holder, "Mose")
  await holder.getByRole("heading", { level: 2 }).first().getByRole("link").click()
  await expect(holder).toHaveURL(/\/mine-ting\/.+/)
  keys = { token, id: new URL(holder.url()).pathname.split("/").at(-1) ?? "" }
}

test.beforeAll(async ({ browser }) => whoHasAll(browser))
test.afterAll(() => holder.context().close())

for (const language of languages) {
  test(`no page that is somebody's own breaks a rule of WCAG 2.2 AA or of good practice: ${language}`, async () => {
    test.setTimeout(240_000)
    for (const pathname of [...heldPages, "/my-things"] as const) {
      await holder.goto(pagePath({ pathname, params: keys } as PageAddress, language))
      await expect(holder.getByRole("heading", { level: 1 })).toBeVisible()
      await expect(holder).toHaveURL(new RegExp(`${pagePath({ pathname, params: keys } as PageAddress, language)}$`))
      await expectAccessible(holder, `${pathname}, ${language}`)
    }
    await holder.goto(`${pagePath({ pathname: "/orders/[token]", params: keys }, language)}?takk=1`)
    await expect(holder.getByRole("heading", { level: 1 })).toContainText("Kari")
    await expectAccessible(holder, `the thanks, ${language}`)
  })

  test(`what is wrong with an address is said so that all can read it: ${language}`, async () => {
    await holder.goto(pagePath("/account/addresses", language))
    await holder.getByRole("button", { name: words[language].Account.addresses.addSubmit }).click()
    await expect(holder.getByRole("main").getByRole("alert")).toBeFocused()
    await expectAccessible(holder, `an address with errors, ${language}`)
  })

  test(`the form behind the link that proves an address holds, also with everything wrong: ${language}`, async ({ page }) => {
    const [email, { fields, register }] = [newEmail(), words[language].Account]
    await page.goto(pagePath("/account/register", language))
    await page.getByRole("textbox", { name: fields.email }).fill(email)
    await page.getByRole("button", { name: register.submit }).click()
    await page.goto(accountLinkIn(await mailTo(email, "account-register")))
    await expectAccessible(page, `the link's form, ${language}`)
    await page.getByRole("button", { name: register.finishSubmit }).click()
    await expect(page.getByRole("main").getByRole("alert")).toBeFocused()
    await expectAccessible(page, `the link's form with errors, ${language}`)
  })
}
