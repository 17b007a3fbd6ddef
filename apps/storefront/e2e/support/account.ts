import { expect, type Page } from "@playwright/test"
import { accountLinkIn, mailTo } from "./mail"
import { newEmail } from "./shopping"

export const PASSWORD = "blå hest i fjæra"

/** Opens the link in the e-mail and makes the account. Ends on Min side, signed in. */
export async function finishAccount(page: Page, email: string): Promise<void> {
  await page.goto(accountLinkIn(await mailTo(email, "account-register")))
  await page.getByRole("textbox", { name: "Fornavn" }).fill("Kari")
  await page.getByRole("textbox", { name: "Etternavn" }).fill("Nordmann")
  await page.getByRole("textbox", { name: "Nytt passord" }).fill(PASSWORD)
  await page.getByRole("button", { name: "Lag kontoen" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Hei, Kari" })).toBeVisible()
}

/** Makes an account as a person does: by the link in the e-mail. Ends on Min side, signed in. */
export async function makeAccount(page: Page, email = newEmail()): Promise<string> {
  await page.goto("/konto/registrer")
  await page.getByRole("textbox", { name: "E-post" }).fill(email)
  await page.getByRole("button", { name: "Send meg lenken" }).click()
  await expect(page.getByRole("main").getByRole("status")).toContainText(`Vi har sendt en e-post til ${email}`)
  await finishAccount(page, email)
  return email
}

/** Fills in the sign-in, which must be open. */
export async function trySignIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByRole("textbox", { name: "E-post" }).fill(email)
  await page.getByRole("textbox", { name: "Passord", exact: true }).fill(password)
  await page.getByRole("main").getByRole("button", { name: "Logg inn" }).click()
}

/** Adds an address; the list must be open. */
export async function addAddress(page: Page, street: string): Promise<void> {
  await page.getByRole("textbox", { name: "Gateadresse" }).fill(street)
  await page.getByRole("textbox", { name: "Postnummer" }).fill("0155")
  await page.getByRole("textbox", { name: "Poststed" }).fill("Oslo")
  await page.getByRole("button", { name: "Lagre adressen" }).click()
  await expect(page.getByRole("main").getByRole("status")).toHaveText("Adressen er lagret.")
}
