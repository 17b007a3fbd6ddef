import { expect, type Page } from "@playwright/test"
import { cardOf } from "./house"

export const codeField = (page: Page) => page.getByRole("textbox", { name: "Koden på kortet" })
export const pinField = (page: Page) => page.getByRole("textbox", { name: "PIN-kode" })

/** Fills in the door to Mine ting, which must be open. */
export async function tryCard(page: Page, code: string, pin: string): Promise<void> {
  await codeField(page).fill(code)
  await pinField(page).fill(pin)
  await page.getByRole("button", { name: "Logg inn" }).click()
}

/** Signs in as one of the demo's makers, the code written as people write it. */
export async function signIn(page: Page, pseudonym: string): Promise<void> {
  const { code, pin } = cardOf(pseudonym)
  await page.goto("/mine-ting")
  await tryCard(page, code.toLowerCase().replace("-", ""), pin)
  await expect(page.getByText(`Hei, ${pseudonym}!`)).toBeVisible()
}
