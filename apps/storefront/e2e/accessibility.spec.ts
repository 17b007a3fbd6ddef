import { expectAccessible } from "./support/axe"
import { catalogueRoutes, languageOf, missingRoutes, ownRoutes } from "./support/routes"
import { expect, test } from "./support/test"
import { languages } from "./support/words"

const pages = [...catalogueRoutes, ...ownRoutes, ...missingRoutes]

for (const language of languages) {
  test(`no page that is open to all breaks a rule of WCAG 2.2 AA or of good practice: ${language}`, async ({ page }) => {
    test.setTimeout(240_000)
    for (const address of pages.filter((address) => languageOf(address) === language)) {
      await page.goto(address)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      await expectAccessible(page, address)
    }
  })
}
