import { sellerResponse } from "@verksted/contracts/seller"
import { openAdmin } from "./support/admin"
import { expectOwnPageToHold } from "./support/own-page"
import { staffApi } from "./support/staff-api"
import { expect, test } from "./support/test"
import { atOnce, withinFiveSeconds } from "./support/within-five-seconds"

test("new opening hours stand in the shop's footer", async ({ page, request }) => {
  const api = await staffApi(request)
  const { seller } = await api.read("/admin/seller", sellerResponse)
  try {
    await openAdmin(page, "/app/selger")
    const hours = page.getByRole("textbox", { name: "Åpningstider, én på hver linje" })
    await expect(hours).not.toHaveValue("")
    await expectOwnPageToHold(page, "Selger")
    await hours.fill("")
    await page.getByRole("button", { name: "Lagre" }).click()
    await expect(hours).toBeFocused()
    await expect(hours).toHaveAccessibleDescription("Skriv minst én linje slik: Tirsdag–fredag: kl. 11–17")
    await hours.fill("Onsdag: kl. 12–18\nLørdag: kl. 10–14")
    await page.getByRole("button", { name: "Lagre" }).click()
    await expect(page.getByText("Lagret.", { exact: true })).toBeVisible()
    const footer = page.getByRole("contentinfo")
    await withinFiveSeconds(page, "/", () => expect(footer.getByRole("definition")).toHaveText(["kl. 12–18", "kl. 10–14"], atOnce))
    await expect(footer.getByRole("term")).toHaveText(["Onsdag", "Lørdag"])
  } finally {
    await api.send("/admin/seller", seller, sellerResponse)
  }
})
