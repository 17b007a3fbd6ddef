import sharp from "sharp"
import { extractText, getDocumentProxy } from "unpdf"
import { z } from "zod"
import { buy, handOver } from "./support/after-purchase"
import { expectAccessible } from "./support/axe"
import { mailsTo, mailTo } from "./support/mail"
import { summaryOf } from "./support/shopping"
import { staffApi } from "./support/staff-api"
import { expect, test } from "./support/test"

const returns = z.object({ returns: z.array(z.object({ status: z.string() })) })
const seen = z.object({ after_purchase: z.object({ complaints: z.array(z.object({ text: z.string(), photo_urls: z.array(z.string()) })) }) })

test("a guest regrets the purchase in two steps, and has the receipt by e-mail", async ({ page, request }) => {
  test.slow()
  const { email, address, orderId } = await buy(page, "potter-tre")
  await handOver(request, orderId)
  await page.goto(address)
  await expect(page.getByText(/^Du kan angre til og med \d+\. \w+/)).toBeVisible()
  await page.getByRole("link", { name: "Angre kjøpet her" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Angre kjøpet" })).toBeVisible()

  await page.getByRole("checkbox").uncheck()
  await page.getByRole("textbox", { name: "E-post for kvitteringen" }).fill("kari")
  await page.getByRole("button", { name: "Gå videre" }).click()
  await expect(summaryOf(page)).toBeFocused()
  await expect(summaryOf(page).getByRole("link")).toHaveText(["Velg hva du vil angre på.", "Skriv e-postadressen slik: navn@eksempel.no."])
  await expectAccessible(page, "withdraw with errors")

  await page.getByRole("checkbox").check()
  await page.getByRole("textbox", { name: "E-post for kvitteringen" }).fill(email)
  await page.getByRole("button", { name: "Gå videre" }).click()
  await expect(page.getByRole("heading", { name: "Se over og bekreft" })).toBeFocused()
  await expectAccessible(page, "confirm withdrawal")
  expect(await mailsTo(email, "withdrawal-receipt")).toEqual([])
  await page.getByRole("button", { name: "Bekreft at du angrer" }).dblclick()
  await expect(page.getByText("Vi har fått meldingen om at du angrer.")).toBeVisible()
  await expect(page.getByRole("heading", { name: "Du har angret" })).toBeVisible()
  await expect(page.getByRole("link", { name: "Angre kjøpet her" })).toHaveCount(0)
  expect(await mailTo(email, "withdrawal-receipt")).toMatch(/Meldingen kom \d+\. \w+ \d{4} kl\. \d\d\.\d\d, norsk tid/)
  const staff = await staffApi(request)
  await expect.poll(async () => (await staff.read(`/admin/returns?order_id=${orderId}&fields=status`, returns)).returns).toEqual([{ status: "requested" }])
})

test("a complaint with a picture reaches staff, and nothing is lost when something is wrong", async ({ page, request }) => {
  test.slow()
  const { email, orderId } = await buy(page, "handlenett-heklet")
  await page.getByRole("link", { name: "Klag på en vare" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Klag på en vare" })).toBeVisible()
  await page.getByRole("checkbox").uncheck()
  await page.getByLabel("Bilder").setInputFiles({ name: "notat.txt", mimeType: "text/plain", buffer: Buffer.from("hei") })
  await page.getByRole("button", { name: "Send klagen" }).click()
  await expect(summaryOf(page)).toBeFocused()
  await expect(summaryOf(page).getByRole("link")).toHaveText(["Velg hva det gjelder.", "Skriv hva som er galt.", "Bruk bilder i JPEG, PNG eller WebP."])
  await expectAccessible(page, "complain with errors")

  await page.getByRole("checkbox").check()
  await page.getByRole("textbox", { name: "Hva er galt?" }).fill("x".repeat(2001))
  await page.getByLabel("Bilder").setInputFiles({ name: "falsk.jpg", mimeType: "image/jpeg", buffer: Buffer.from("ikke et bilde") })
  await page.getByRole("button", { name: "Send klagen" }).click()
  await expect(summaryOf(page)).toContainText("Beskrivelsen kan ha høyst 2000 tegn.")
  await page.getByRole("textbox", { name: "Hva er galt?" }).fill("Hanken har løsnet.")
  await page.getByRole("button", { name: "Send klagen" }).click()
  await expect(summaryOf(page)).toContainText("Bildet kan ikke leses.")
  await expect(page.getByRole("textbox", { name: "Hva er galt?" })).toHaveValue("Hanken har løsnet.")

  const buffer = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#6A3B5C" } }).jpeg().toBuffer()
  await page.getByLabel("Bilder").setInputFiles({ name: "IMG_1.jpg", mimeType: "image/jpeg", buffer })
  await page.getByRole("radio", { name: "At den blir reparert" }).check()
  await page.getByRole("button", { name: "Send klagen" }).click()
  await expect(page.getByText("Vi har fått klagen din.")).toBeVisible()
  await expect(page.getByText("Ett bilde lagt ved.")).toBeVisible()
  await expectAccessible(page, "order with a complaint")
  expect(await mailTo(email, "complaint-receipt")).toContain("Hanken har løsnet.")
  const staff = await staffApi(request)
  const { after_purchase } = await staff.read(`/admin/after-purchase/${orderId}`, seen)
  expect(after_purchase.complaints).toEqual([{ text: "Hanken har løsnet.", photo_urls: [expect.stringContaining("/static/private-")] }])
  const stranger = await request.get(after_purchase.complaints[0]?.photo_urls[0] ?? "")
  expect(stranger.status()).toBe(404)
})

test("receipt and form open as PDF and say what they shall; a tampered link opens nothing", async ({ page }) => {
  const { address, token } = await buy(page, "grytekluter-to")
  for (const [name, words] of [["Kvittering (PDF)", "Betalt til sammen 179,00 kr"], ["angreskjemaet (PDF)", "Jeg underretter herved"]] as const) {
    const href = await page.getByRole("link", { name }).getAttribute("href")
    const answer = await page.request.get(href ?? "")
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "application/pdf"])
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await answer.body())), { mergePages: true })
    expect(text.replaceAll(/\s+/g, " ")).toContain(words)
  }
  for (const tampered of [address.replace(/.$/, "~"), `${address.slice(0, -4)}abcd`]) {
    for (const page_ of ["", "/angre", "/reklamasjon"]) {
      const answer = await page.goto(`${tampered}${page_}`)
      expect([page_, answer?.status()]).toEqual([page_, 404])
    }
  }
  expect((await page.request.get(`/api/orders/${token.slice(0, -4)}abcd/receipt`)).status()).toBe(404)
})

test("finds the order again by e-mail, and tells nobody whether there is one", async ({ page }) => {
  const { email, address } = await buy(page, "kluter-tre")
  const number = /\d+/.exec(await page.getByText(/^Bestilling \d+/).first().innerText())?.[0] ?? ""
  await page.goto("/")
  await page.getByRole("contentinfo").getByRole("link", { name: "Finn bestillingen din" }).click()
  const ask = async (to: string, what: string) => {
    await page.getByRole("textbox", { name: "E-posten du bestilte med" }).fill(to)
    await page.getByRole("textbox", { name: "Ordrenummer" }).fill(what)
    await page.getByRole("button", { name: "Send meg lenken" }).click()
  }
  await ask("kari", "tolv")
  await expect(summaryOf(page).getByRole("link")).toHaveText(["Skriv e-postadressen slik: navn@eksempel.no.", "Skriv ordrenummeret med bare tall."])
  await expectAccessible(page, "find order with errors")
  await ask("ingen@eksempel.no", number)
  await expect(page.getByRole("status")).toContainText("Hvis nummeret og e-posten hører sammen")
  await ask(email, number)
  await expect(page.getByRole("status")).toContainText("Hvis nummeret og e-posten hører sammen")
  expect(await mailTo(email, "order-link")).toContain(address)
  expect(await mailsTo("ingen@eksempel.no", "order-link")).toEqual([])
})

test("a gift goes to somebody else, with a greeting", async ({ page }) => {
  const { email } = await buy(page, "haarstrikk-tre", async (form) => {
    await form.getByRole("checkbox", { name: "Dette er en gave til en annen" }).check()
    await form.getByRole("textbox", { name: "Hvem er gaven til?" }).fill("Ola Berg")
    await form.getByRole("textbox", { name: "Hilsen (valgfritt)" }).fill("Gratulerer med dagen!")
  })
  await expect(page.getByRole("heading", { name: "Gave til Ola Berg" })).toBeVisible()
  await expect(page.getByText("«Gratulerer med dagen!»")).toBeVisible()
  expect(await mailTo(email, "order-confirmation")).toContain("«Gratulerer med dagen!»")
})
