import type { Page } from "@playwright/test"
import { openAdmin } from "./support/admin"
import { netToday } from "./support/bottom-line"
import { cardOf } from "./support/house"
import { expect, test } from "./support/test"

const HAT = "/produkter/lue-fjellbris"
/** 349,00 kr including 25 % VAT is 279,20 kr without, by R3. */
const NET = 279.2

/** Of the size that is sold here: of all sizes together the page says a number only when they are few. */
async function piecesLeft(page: Page): Promise<number> {
  await page.goto(HAT)
  const size = await page.getByRole("group", { name: "Størrelse" }).getByText(/^S\/M\d+ igjen$/).textContent()
  return Number(/(\d+) igjen/.exec(size ?? "")?.[1])
}

test("one krone, from the buyer to the books and back to its maker", async ({ page, browser }) => {
  test.slow()
  const staffContext = await browser.newContext({ locale: "nb-NO", timezoneId: "Europe/Oslo", viewport: { width: 1280, height: 900 } })
  const office = await staffContext.newPage()
  await openAdmin(office, "/app/bunnlinje")
  const before = await netToday(office, "Strikkeverkstedet")
  const stockBefore = await piecesLeft(page)
  let orderNumber = ""

  await test.step("a customer buys the hat online with the test card", async () => {
    await page.getByRole("radio", { name: /^S\/M/ }).check()
    await page.getByRole("button", { name: "Legg i handlekurven" }).click()
    await page.getByRole("dialog", { name: "Handlekurv" }).getByRole("link", { name: "Til kassen" }).click()
    await page.getByRole("textbox", { name: "E-post", exact: true }).fill("kari.nordmann@eksempel.no")
    await page.getByLabel("Fornavn").fill("Kari")
    await page.getByLabel("Etternavn").fill("Nordmann")
    await page.getByRole("radio", { name: /^Hent/ }).check()
    await page.getByRole("button", { name: "Bestill og betal" }).click()
    await expect(page.getByRole("heading", { level: 1, name: /Takk, Kari/ })).toBeVisible()
    orderNumber = (await page.getByText(/Bestilling \d+/).first().textContent())?.match(/\d+/)?.[0] ?? ""
    expect(orderNumber).not.toBe("")
  })

  await test.step("staff sell another over the counter, in cash", async () => {
    await office.goto(office.url().replace(/\/app\/.*/, "/app/kasse"))
    await office.getByLabel("Søk eller skann").fill("PS-STR-01-1")
    await office.keyboard.press("Enter")
    await expect(office.getByRole("list", { name: "Kurv" }).getByText("Lue «Fjellbris»")).toBeVisible()
    await office.keyboard.press("F2")
    await office.getByRole("button", { name: "Like penger" }).click()
    await office.getByRole("button", { name: /Fullfør salget/ }).click()
    await expect(office.getByText("Tilbake til kunden").first()).toBeVisible()
    await expect(office.getByRole("button", { name: /Nytt salg/ })).toBeVisible()
  })

  await test.step("the manager reads both under Strikkeverkstedet", async () => {
    await office.goto(office.url().replace(/\/app\/.*/, "/app/bunnlinje"))
    const after = await netToday(office, "Strikkeverkstedet")
    expect(after.Nett - before.Nett).toBeCloseTo(NET, 5)
    expect(after.Disk - before.Disk).toBeCloseTo(NET, 5)
    await expect(office.getByText(/Regnskapet stemmer med/)).toBeVisible()
    await office.getByRole("button", { name: /^Strikkeverkstedet, Nett: netto/ }).click()
    const row = office.getByRole("dialog").getByRole("listitem").filter({ hasText: `Ordre ${orderNumber}` })
    await expect(row).toContainText("279,20")
    await expect(row).toContainText("69,80")
  })

  await test.step("the shop has two fewer", async () => {
    expect(await piecesLeft(page)).toBe(stockBefore - 2)
  })

  await test.step("its maker sees that it is sold", async () => {
    const { code, pin } = cardOf("Rev")
    await page.goto("/mine-ting")
    await page.getByLabel("Koden på kortet").fill(code)
    await page.getByLabel("PIN-kode").fill(pin)
    await page.getByRole("button", { name: "Logg inn" }).click()
    const thing = page.getByRole("article").filter({ has: page.getByRole("heading", { name: "Lue «Fjellbris»" }) })
    await expect(thing.getByRole("listitem").filter({ hasText: "Solgt" })).toHaveAttribute("aria-current", "step")
    await expect(thing.getByText("Det finnes flere i butikken.")).toBeVisible()
  })
  await staffContext.close()
})
