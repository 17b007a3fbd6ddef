import type { Page } from "@playwright/test"
import { z } from "zod"
import { buy, fulfil, type Bought } from "./support/after-purchase"
import { mailTo } from "./support/mail"
import { orderUnpaid, whileUnpaidIsAllowed } from "./support/unpaid-order"
import { staffApi } from "./support/staff-api"
import { expect, test } from "./support/test"

const anything = z.unknown()
const paid = z.object({ order: z.object({ payment_collections: z.array(z.object({ payments: z.array(z.object({ id: z.string(), amount: z.number() })) })) }) })

/** The order's page says this of it, in both languages. */
async function says(page: Page, { token }: Pick<Bought, "token">, nb: string, en: string): Promise<void> {
  for (const [address, name, sentence] of [[`/ordre/${token}`, "Status", nb], [`/en/orders/${token}`, "Status", en]] as const) {
    await page.goto(address)
    await expect(page.getByRole("region", { name }), address).toContainText(sentence)
  }
}

test("an order that is fetched: received, ready, delivered, paid back", async ({ page, request }) => {
  test.slow()
  const bought = await buy(page, "kort-haandmalte")
  const staff = await staffApi(request)
  await says(page, bought, "Vi har fått bestillingen. Vi sier fra når alt er klart til henting.", "We’ve got your order. We’ll let you know when everything is ready to collect.")
  const packed = await fulfil(staff, bought.orderId)
  await says(page, bought, "Klar til henting.", "Ready to collect.")
  await staff.send(`/admin/orders/${bought.orderId}/fulfillments/${packed}/mark-as-delivered`, {}, anything)
  await says(page, bought, "Bestillingen er levert. Vi håper du blir fornøyd!", "Your order has been delivered. We hope you’ll love it!")
  const { order } = await staff.read(`/admin/orders/${bought.orderId}?fields=*payment_collections.payments`, paid)
  for (const { id, amount } of order.payment_collections.flatMap(({ payments }) => payments)) await staff.send(`/admin/payments/${id}/refund`, { amount }, anything)
  await says(page, bought, "Pengene er betalt tilbake.", "Your money has been paid back.")
})

test("an order that is sent: received, and on its way with the number that staff paste, to be followed", async ({ page, request }) => {
  test.slow()
  const bought = await buy(page, "kluter-tre", async (form) => {
    await form.getByRole("radio", { name: /Pakke i postkassen/ }).check()
    await form.getByRole("textbox", { name: "Gateadresse" }).fill("Storgata 1")
    await form.getByRole("textbox", { name: "Postnummer" }).fill("0155")
    await form.getByRole("textbox", { name: "Poststed" }).fill("Oslo")
  })
  const staff = await staffApi(request)
  await says(page, bought, "Vi har fått bestillingen og gjør den klar.", "We’ve got your order and are getting it ready.")
  await expect(page.getByRole("heading", { name: "Tracking" })).toHaveCount(0)
  const parcel = await fulfil(staff, bought.orderId)
  const { order } = await staff.read(`/admin/orders/${bought.orderId}?fields=id,*items`, z.object({ order: z.object({ items: z.array(z.object({ id: z.string(), quantity: z.number() })) }) }))
  const labels = [{ tracking_number: "70300000000000001", tracking_url: "#", label_url: "#" }]
  await staff.send(`/admin/orders/${bought.orderId}/fulfillments/${parcel}/shipments`, { items: order.items.map(({ id, quantity }) => ({ id, quantity })), labels }, anything)
  await says(page, bought, "Pakken er sendt.", "Your parcel is on its way.")
  await expect(page.getByRole("link", { name: "Follow the parcel: 70300000000000001" })).toHaveAttribute("href", "https://sporing.posten.no/sporing/70300000000000001")
  await page.goto(bought.address)
  await expect(page.getByRole("link", { name: "Følg pakken: 70300000000000001" })).toHaveAttribute("href", "https://sporing.posten.no/sporing/70300000000000001")
})

test("an order that nobody has paid is taken back by whoever made it, after a question", async ({ page, request }) => {
  test.slow()
  const { email, token } = await whileUnpaidIsAllowed(await staffApi(request), () => orderUnpaid(page, "smorkniv-einer"))
  await page.goto(`/ordre/${token}`)
  await expect(page.getByText("Ikke betalt")).toBeVisible()
  await expect(page.getByRole("link", { name: "Kvittering (PDF)" })).toHaveCount(0)
  await expect(page.getByRole("button", { name: "Ja, avbestill" })).toBeHidden()
  await page.getByText("Avbestill", { exact: true }).click()
  await page.getByRole("button", { name: "Ja, avbestill" }).click()
  await expect(page.getByRole("status").filter({ hasText: `Bestillingen er avbestilt. En bekreftelse er på vei til ${email}.` })).toBeVisible()
  await expect(page.getByText("Avbestill", { exact: true })).toHaveCount(0)
  await expect(page.getByRole("link", { name: "Klag på en vare" })).toHaveCount(0)
  await says(page, { token }, "Bestillingen er avbestilt.", "The order has been cancelled.")
  expect(await mailTo(email, "order-cancellation")).toMatch(/er avbestilt/)
})
