import { expect, type Page } from "@playwright/test"
import type { Language } from "./words"

/** What the test cards do, as the checkout of a demo calls it. */
const offers = {
  nb: { pays: "Går gjennom", declined: "Blir avvist", asks: "Banken spør", number: "Kortnummer" },
  en: { pays: "Goes through", declined: "Is declined", asks: "The bank asks", number: "Card number" },
}

/** Fills in the test card that does this. */
export async function chooseCard(page: Page, does: "pays" | "declined" | "asks", language: Language = "nb"): Promise<void> {
  await page.getByRole("button", { name: offers[language][does] }).click()
  await expect(page.getByRole("textbox", { name: offers[language].number })).toHaveValue(/^\d{4}( \d{4}){3}$/)
}
