import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { addAddress, finishAccount, makeAccount, PASSWORD, trySignIn } from "./support/account"
import { expectAccessible } from "./support/axe"
import { accountLinkIn, mailTo } from "./support/mail"
import { layInCart, newEmail, orderButton, summaryOf, toCheckout } from "./support/shopping"
import { expect, test } from "./support/test"

/** The hidden fields of a form as the server wrote it: what a browser without scripts would send. */
const hiddenFields = (html: string): Record<string, string> =>
  Object.fromEntries([...html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')]))

const signOut = (page: Page) => page.getByRole("button", { name: "Logg ut" }).click()

test("a customer's way: account, order, address, own data, and gone again", async ({ page, browser }) => {
  test.slow()
  const email = await makeAccount(page)
  await expect(page.getByText("Du har ingen bestillinger ennå.")).toBeVisible()
  await expectAccessible(page, "Min side, tom")

  await page.getByRole("link", { name: "Adresser" }).click()
  await addAddress(page, "Storgata 1")

  await layInCart(page, "julekuler-fire")
  await page.goto("/kasse")
  await expect(page.getByRole("textbox", { name: "E-post" })).toHaveValue(email)
  await expect(page.getByRole("textbox", { name: "Etternavn" })).toHaveValue("Nordmann")
  await orderButton(page).click()
  await expect(page.getByRole("heading", { level: 1, name: "Takk, Kari!" })).toBeVisible()
  await page.getByRole("banner").getByRole("link", { name: "Min side" }).click()
  await expect(page.getByRole("listitem").filter({ hasText: "Julekuler" })).toContainText(/Mottatt.*249,00/)
  await expectAccessible(page, "Min side")
  await page.getByRole("link", { name: /^Se bestilling \d+$/ }).click()
  await expect(page).toHaveURL(/\/ordre\//)

  await page.goto("/konto/mine-data")
  const download = page.waitForEvent("download")
  await page.getByRole("link", { name: "Last ned mine data" }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^mine-data-\d{4}-\d\d-\d\d\.json$/)
  expect(JSON.parse(readFileSync(await file.path(), "utf8"))).toMatchObject({ profile: { email }, addresses: [{ street: "Storgata 1" }], orders: [{ email, total: 24900 }] })

  await page.getByRole("textbox", { name: "Passord", exact: true }).fill("ikke mitt passord")
  await page.getByRole("button", { name: "Slett kontoen min" }).click()
  await expect(summaryOf(page)).toContainText("Ingenting er slettet.")
  await expectAccessible(page, "Mine data, galt passord")
  const elsewhere = await browser.newContext()
  const tablet = await elsewhere.newPage()
  await tablet.goto("/konto/logg-inn")
  await trySignIn(tablet, email)
  await expect(tablet.getByRole("heading", { level: 1, name: "Hei, Kari" })).toBeVisible()
  await page.getByRole("textbox", { name: "Passord", exact: true }).fill(PASSWORD)
  await page.getByRole("button", { name: "Slett kontoen min" }).click()
  await expect(page.getByRole("main").getByRole("status")).toHaveText("Kontoen er slettet.")
  await tablet.goto("/konto")
  await expect(tablet).toHaveURL(/\/konto\/logg-inn$/)
  await elsewhere.close()
  await trySignIn(page, email)
  await expect(summaryOf(page)).toContainText("E-postadressen eller passordet stemmer ikke.")
})

test("what is ordered as a guest is there when the address is proven", async ({ page }) => {
  const email = await toCheckout(page, "julekuler-fire")
  await orderButton(page).click()
  await expect(page.getByRole("heading", { level: 1, name: "Takk, Kari!" })).toBeVisible()
  await makeAccount(page, email)
  await expect(page.getByRole("listitem").filter({ hasText: "Julekuler" })).toBeVisible()
})

test("the door says what is wrong, and nothing about who has an account", async ({ page }) => {
  const email = await makeAccount(page)
  await signOut(page)
  await expect(page.getByRole("main").getByRole("status")).toHaveText("Du er logget ut.")
  const said = []
  for (const [who, password] of [[email, "feil passord her"], [newEmail(), PASSWORD]] as const) {
    await trySignIn(page, who, password)
    await expect(summaryOf(page)).toBeFocused()
    said.push(await summaryOf(page).textContent())
    await expect(page.getByRole("textbox", { name: "E-post" })).toHaveValue(who)
    await expect(page.getByRole("textbox", { name: "Passord", exact: true })).toHaveValue("")
    await page.goto("/konto/logg-inn")
  }
  expect(said[0]).toBe(said[1])
  await trySignIn(page, "kari@", "")
  await expect(summaryOf(page)).toContainText("2 ting må rettes")
  await expect(page.getByRole("textbox", { name: "E-post" })).toHaveAccessibleDescription("Skriv e-postadressen slik: navn@eksempel.no.")
  await expectAccessible(page, "Logg inn, feil")
  await summaryOf(page).getByRole("link", { name: "Skriv passordet." }).click()
  await expect(page.getByRole("textbox", { name: "Passord", exact: true })).toBeFocused()
})

test("a forgotten password is chosen anew by a link that works once", async ({ page }) => {
  const email = await makeAccount(page)
  await signOut(page)
  await page.getByRole("link", { name: "Glemt passordet?" }).click()
  await expectAccessible(page, "Glemt passord")
  await page.getByRole("textbox", { name: "E-post" }).fill(email)
  await page.getByRole("button", { name: "Send lenken" }).click()
  await expect(page.getByRole("main").getByRole("status")).toContainText("Vi har sendt en e-post")
  const link = accountLinkIn(await mailTo(email, "account-password"))
  await page.goto(link)
  await page.getByRole("textbox", { name: "Nytt passord" }).fill("passord123")
  await page.getByRole("button", { name: "Lagre passordet" }).click()
  await expect(summaryOf(page)).toContainText("Dette passordet er lett å gjette.")
  await expectAccessible(page, "Nytt passord, for vanlig")
  await page.getByRole("textbox", { name: "Nytt passord" }).fill("gul hest i fjæra")
  await page.getByRole("button", { name: "Lagre passordet" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Hei, Kari" })).toBeVisible()
  await signOut(page)
  await page.goto(link)
  await page.getByRole("textbox", { name: "Nytt passord" }).fill("rød hest i fjæra")
  await page.getByRole("button", { name: "Lagre passordet" }).click()
  await expect(summaryOf(page)).toContainText("Lenken gjelder ikke lenger.")
})

test("an address is changed, deleted and laid back; somebody else's is as missing as one that never was", async ({ page }) => {
  await makeAccount(page)
  await page.getByRole("link", { name: "Adresser" }).click()
  await addAddress(page, "Storgata 1")
  await page.getByRole("link", { name: "Endre Storgata 1" }).click()
  await expect(page).toHaveURL(/[?&]endre=/)
  const foreign = page.url()
  await expectAccessible(page, "Endre adressen")
  await page.getByRole("textbox", { name: "Postnummer" }).fill("12345")
  await page.getByRole("button", { name: "Lagre adressen" }).click()
  await expect(summaryOf(page)).toContainText("Postnummeret har fire sifre.")
  await page.getByRole("textbox", { name: "Postnummer" }).fill("5003")
  await page.getByRole("button", { name: "Lagre adressen" }).click()
  await expect(page.getByRole("listitem").filter({ hasText: "5003" })).toBeVisible()
  await page.getByRole("button", { name: "Slett Storgata 1" }).click()
  await expect(page.getByRole("main").getByRole("status").filter({ hasText: "Storgata 1 er slettet." })).toBeVisible()
  await expect(page.getByText("Du har ingen lagrede adresser.")).toBeVisible()
  await page.getByRole("button", { name: "Angre" }).click()
  await expect(page.getByRole("listitem").filter({ hasText: "Storgata 1" })).toBeVisible()

  await page.context().clearCookies()
  await makeAccount(page)
  for (const address of [foreign, `${foreign}x`]) {
    expect((await page.goto(address))?.status()).toBe(404)
    await expect(page.getByText("Storgata 1")).toHaveCount(0)
  }
})

test("without JavaScript an account is made, an address kept, and one signs out and in", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const email = newEmail()
  await page.goto("/konto/registrer")
  await page.getByRole("textbox", { name: "E-post" }).fill(email)
  await page.getByRole("button", { name: "Send meg lenken" }).click()
  await finishAccount(page, email)
  await page.goto("/konto/adresser")
  await addAddress(page, "Storgata 1")
  await expect(page.getByRole("listitem").filter({ hasText: "Storgata 1" })).toBeVisible()
  await signOut(page)
  await trySignIn(page, email, "feil passord her")
  await page.goto("/konto")
  await expect(page).toHaveURL(/\/konto\/logg-inn$/)
  await trySignIn(page, email)
  await expect(page.getByRole("heading", { level: 1, name: "Hei, Kari" })).toBeVisible()
  await context.close()
})

test("nothing is changed by a page of another site, and the account's cookie is out of reach", async ({ page, request }) => {
  await makeAccount(page)
  const session = (await page.context().cookies()).find(({ name }) => name === "verksted_konto")
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" })
  const cookie = `verksted_konto=${session?.value}`
  for (const origin of ["https://ond.example", "null", ""]) {
    for (const address of ["/api/account/renew", "/api/my-things/renew"]) {
      expect((await request.post(address, { headers: { cookie, ...(origin ? { origin } : {}) } })).status()).toBe(403)
    }
  }
  const html = await (await page.request.get("/konto/mine-data")).text()
  const multipart = { ...hiddenFields(html.slice(html.indexOf('id="slett"'))), password: PASSWORD }
  const send = (origin: string) => request.post("/konto/mine-data", { headers: { cookie, origin }, multipart, maxRedirects: 0 })
  expect((await send("https://ond.example")).status()).toBeGreaterThanOrEqual(400)
  await page.goto("/konto")
  await expect(page.getByRole("heading", { level: 1, name: "Hei, Kari" })).toBeVisible()
  expect((await send(new URL(page.url()).origin)).status()).toBe(303)
  await page.reload()
  await expect(page).toHaveURL(/\/konto\/logg-inn$/)
})
