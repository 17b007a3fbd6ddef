import { randomUUID } from "node:crypto"
import { expect, type Page } from "@playwright/test"

/** An address that no other test orders with. */
export const newEmail = (): string => `kunde-${randomUUID().slice(0, 8)}@eksempel.no`

/** Lays one piece of the thing in the cart, from its page. */
export async function layInCart(page: Page, handle: string): Promise<void> {
  await page.goto(`/produkter/${handle}`)
  await page.getByRole("button", { name: "Legg i handlekurven" }).click()
  await expect(drawerOf(page).getByText(/ligger i kurven\.$/)).toBeVisible()
}

/** The cart beside the page, once something is laid in it. */
export const drawerOf = (page: Page) => page.getByRole("dialog", { name: "Handlekurv" })

/** Opens the checkout with this thing in the cart, contact filled in. */
export async function toCheckout(page: Page, handle: string, email = newEmail()): Promise<string> {
  await layInCart(page, handle)
  await page.goto("/kasse")
  await page.getByRole("textbox", { name: "E-post" }).fill(email)
  await page.getByRole("textbox", { name: "Fornavn" }).fill("Kari")
  await page.getByRole("textbox", { name: "Etternavn" }).fill("Nordmann")
  return email
}

export const orderButton = (page: Page) => page.getByRole("button", { name: "Bestill og betal" })

/** The box at the top that says what must be put right. */
export const summaryOf = (page: Page) => page.getByRole("main").getByRole("alert")
