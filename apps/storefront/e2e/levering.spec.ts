import { z } from "zod"
import { deliveryTable } from "@verksted/contracts/delivery-table"
import { openAdmin } from "./support/admin"
import { expectOwnPageToHold } from "./support/own-page"
import { drawerOf, layInCart } from "./support/shopping"
import { staffApi } from "./support/staff-api"
import { expect, test } from "./support/test"
import { atOnce, withinFiveSeconds } from "./support/within-five-seconds"

const answer = z.object({ delivery_table: deliveryTable })

test("what a parcel costs, and from where it is free, is set by staff and stands in the shop within five seconds", async ({ page, request }) => {
  test.slow()
  const api = await staffApi(request)
  const { delivery_table: before } = await api.read("/admin/delivery-table", answer)
  try {
    await openAdmin(page, "/app/levering")
    await expect(page.getByRole("heading", { level: 1, name: "Levering" })).toBeVisible()
    const parcel = page.getByRole("main").locator("section").filter({ has: page.getByRole("heading", { name: "Pakke i postkassen" }) })
    const [price, free] = [parcel.getByRole("textbox", { name: "Pris (kr)" }), parcel.getByRole("textbox", { name: "Gratis fra (kr)" })]
    await expect(price).not.toHaveValue("")
    await expectOwnPageToHold(page, "Levering")
    await price.fill("1500")
    await page.getByRole("button", { name: "Lagre" }).click()
    await expect(price).toBeFocused()
    await expect(price).toHaveAccessibleDescription("Frakten kan ikke koste mer enn 1000 kr.")
    expect((await api.read("/admin/delivery-table", answer)).delivery_table).toEqual(before)

    await price.fill("67")
    await free.fill("5000")
    await page.getByRole("button", { name: "Lagre" }).click()
    await expect(page.getByText("Lagret.", { exact: true })).toBeVisible()
    await withinFiveSeconds(page, "/produkter/kort-haandmalte", () => expect(page.getByRole("main").getByText(/67\skr, gratis fra 5\s000\skr/)).toBeVisible(atOnce))

    await layInCart(page, "kort-haandmalte")
    await expect(drawerOf(page).getByText(/igjen til fri frakt \(.+\)\.$/)).toBeVisible()
  } finally {
    await api.send("/admin/delivery-table", before, answer)
  }
})
