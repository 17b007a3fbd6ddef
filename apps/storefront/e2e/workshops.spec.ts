import type { Page } from "@playwright/test"
import { creditsResponse, type SetCredits } from "@verksted/contracts/credits"
import { staffWorkshopList } from "@verksted/contracts/workshop"
import { z } from "zod"
import { openAdmin } from "./support/admin"
import { backendUrl } from "./support/house"
import { expectOwnPageToHold } from "./support/own-page"
import { staffApi } from "./support/staff-api"
import { expect, test } from "./support/test"
import { atOnce, withinFiveSeconds } from "./support/within-five-seconds"

/** A draft that no other test counts on, made by Snekkerverkstedet alone. */
const FRAME = { handle: "ramme-30x40", title: "Bilderamme 30 × 40" }
const WORKSHOP = "Leireverkstedet"
/** A pseudonym that had no part in the frame, beside the one that had. */
const MAKERS = { new: "Tind", old: "Ravn" }

/** What puts the house back as it was, also after a failure: later tests count on it. */
const undo: (() => Promise<unknown>)[] = []
test.afterEach(async () => {
  for (const putBack of undo.splice(0).reverse()) await putBack()
})

const rowOf = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByText(name, { exact: true }) })

async function deleteWorkshop(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Slett ${name}` }).click()
  const question = page.getByRole("alertdialog", { name: `Slette ${name}?` })
  await question.getByRole("button", { name: "Slett" }).click()
  await expect(question).toHaveCount(0)
}

/** How many lines of text an element is drawn on; runs in the page. */
const linesOf = (element: Element): number => {
  const words = document.createRange()
  words.selectNodeContents(element)
  return words.getClientRects().length
}

test("a workshop is made, changed, seen in the shop and deleted", async ({ page, request }) => {
  const api = await staffApi(request)
  undo.push(async () => {
    const { workshops } = await api.read("/admin/workshops", staffWorkshopList)
    for (const { id } of workshops.filter(({ name }) => name === WORKSHOP)) await api.remove(`/admin/workshops/${id}`)
  })
  await openAdmin(page, "/app/verksteder")
  await test.step("too light a colour is told beside its field", async () => {
    await page.getByRole("button", { name: "Nytt verksted" }).click()
    const form = page.getByRole("dialog", { name: "Nytt verksted" })
    await form.getByRole("textbox", { name: "Navn" }).fill(WORKSHOP)
    await expect(form.getByRole("textbox", { name: "Adresse" })).toHaveValue("leireverkstedet")
    const colour = form.getByRole("textbox", { name: "Farge", exact: true })
    await colour.fill("#FFE9A8")
    await form.getByRole("button", { name: "Lagre" }).click()
    await expect(colour).toHaveAccessibleDescription("Fargen er for lys for hvit skrift. Velg en mørkere farge.")
    await colour.fill("#7A3E1D")
    await form.getByRole("button", { name: "Lagre" }).click()
    await expect(form).toHaveCount(0)
  })
  await test.step("its text is changed", async () => {
    const edit = page.getByRole("button", { name: `Rediger ${WORKSHOP}` })
    await edit.click()
    const form = page.getByRole("dialog", { name: `Rediger ${WORKSHOP}` })
    await form.getByRole("textbox", { name: "Kort tekst" }).fill("Hender i leire, og god tid.")
    await form.getByRole("button", { name: "Lagre" }).click()
    await expect(form).toHaveCount(0)
    await expect(edit).toBeFocused()
  })
  await test.step("a picture of it is uploaded, and the shop draws it", async () => {
    await page.getByRole("button", { name: `Rediger ${WORKSHOP}` }).click()
    const form = page.getByRole("dialog", { name: `Rediger ${WORKSHOP}` })
    await form.getByLabel("Bilde (valgfritt)").setInputFiles({ name: "leire.png", mimeType: "image/png", buffer: await page.screenshot() })
    await expect(form.getByRole("img", { name: "Bildet av verkstedet" })).toBeVisible()
    await form.getByRole("button", { name: "Lagre" }).click()
    await expect(form).toHaveCount(0)
    const picture = page.getByRole("main").getByRole("img", { name: `Bilde fra ${WORKSHOP}` })
    await withinFiveSeconds(page, "/verksteder/leireverkstedet", () => expect(picture).toBeVisible(atOnce))
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    const name = page.getByRole("heading", { level: 1, name: WORKSHOP })
    for (const width of [820, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await name.evaluate(linesOf), `the name is broken at ${width} px`).toBe(1)
    }
  })
  await test.step("the shop shows it", async () => {
    const shown = page.getByRole("main").getByRole("listitem").filter({ has: page.getByRole("heading", { name: WORKSHOP }) })
    await withinFiveSeconds(page, "/verksteder", () => expect(shown).toContainText("Hender i leire, og god tid.", atOnce))
  })
  await test.step("it is deleted after a question, and may be kept", async () => {
    await page.goto(`${backendUrl}/app/verksteder`)
    await page.getByRole("button", { name: `Slett ${WORKSHOP}` }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Avbryt" }).click()
    await expect(rowOf(page, WORKSHOP)).toBeVisible()
    await deleteWorkshop(page, WORKSHOP)
    await expect(rowOf(page, WORKSHOP)).toHaveCount(0)
    await withinFiveSeconds(page, "/verksteder/leireverkstedet", async (status) => expect(status).toBe(404))
  })
})

test("a workshop that things point at is not deleted, and the answer says why", async ({ page }) => {
  await openAdmin(page, "/app/verksteder")
  await deleteWorkshop(page, "Snekkerverkstedet")
  await expect(page.getByText("Snekkerverkstedet ble ikke slettet.")).toBeVisible()
  await expect(page.getByText(/^\d+ produkter hører til verkstedet\. Flytt dem til et annet verksted først\.$/)).toBeVisible()
  await page.reload()
  await expect(rowOf(page, "Snekkerverkstedet")).toBeVisible()
  await expectOwnPageToHold(page, "Verksteder")
})

const products = z.object({ products: z.array(z.object({ id: z.string() })) })

/** On Medusa's own page, which is in English. Its field of the status is the first list to choose from, and has no name. */
async function publish(page: Page, id: string): Promise<void> {
  await page.goto(`${backendUrl}/app/products/${id}/edit`)
  const form = page.getByRole("dialog")
  await form.getByRole("combobox").first().click()
  await page.getByRole("option", { name: "Published" }).click()
  await form.getByRole("button", { name: "Save" }).click()
}

test("a draft gets its workshops on the product's page before it may be published", async ({ page, request }) => {
  test.slow()
  const api = await staffApi(request)
  const found = await api.read(`/admin/products?handle=${FRAME.handle}&fields=id`, products)
  const id = found.products[0]?.id ?? ""
  const { workshops, makers } = await api.read(`/admin/products/${id}/credits`, creditsResponse)
  const asItWas: SetCredits = {
    workshops: workshops.map(({ workshop_id, weight_bp }) => ({ workshop_id, weight_bp })),
    makers: makers.map(({ maker_id, weight_bp }) => ({ maker_id, weight_bp })),
  }
  const panel = page.getByRole("region", { name: "Verksted", exact: true })
  const save = page.getByRole("form", { name: "Verksted og hvem som laget den" }).getByRole("button", { name: "Lagre", exact: true })
  const add = async (name: string) => {
    await panel.getByRole("combobox", { name: "Legg til verksted" }).click()
    await page.getByRole("option", { name }).click()
  }
  undo.push(
    () => api.send(`/admin/products/${id}/credits`, asItWas, z.unknown()),
    () => api.send(`/admin/products/${id}`, { status: "draft" }, z.unknown()),
  )
  await openAdmin(page, `/app/products/${id}`)
  await expect(page.getByRole("heading", { name: "Verksted og hvem som laget den" })).toBeVisible()
  await test.step("without a workshop it is not published", async () => {
    await panel.getByRole("button", { name: "Ta bort Snekkerverkstedet" }).click()
    await save.click()
    await expect(page.getByText("Verksted og andeler er lagret.")).toBeVisible()
    await publish(page, id)
    await expect(page.getByText(/Lagre som utkast, velg verksted og publiser så\./)).toBeVisible()
    expect((await request.get(`/produkter/${FRAME.handle}`)).status()).toBe(404)
  })
  await test.step("shares of 99 % are refused in words", async () => {
    await page.goto(`${backendUrl}/app/products/${id}`)
    await add("Snekkerverkstedet")
    await add("Maleverkstedet")
    await panel.getByRole("textbox", { name: "Andel til Maleverkstedet i prosent" }).fill("49")
    await expect(panel.getByRole("status")).toHaveText("Til sammen 99 %. Det må bli 100 %.")
    await expect(save).toBeDisabled()
  })
  await test.step("who made it is chosen beside them, and weighs apart", async () => {
    const madeBy = page.getByRole("region", { name: "Laget av", exact: true })
    await madeBy.getByRole("combobox", { name: "Legg til pseudonym" }).click()
    await page.getByRole("option", { name: MAKERS.new, exact: true }).click()
    const share = madeBy.getByRole("textbox", { name: `Andel til ${MAKERS.new} i prosent` })
    await expect(share).toHaveValue("50")
    await share.fill("49")
    await expect(madeBy.getByRole("status")).toHaveText("Til sammen 99 %. Det må bli 100 %.")
    await expect(save).toBeDisabled()
    await share.fill("50")
    await expect(madeBy.getByRole("status")).toHaveText("Til sammen 100 %.")
  })
  await test.step("two workshops share it, and the shop shows both", async () => {
    await panel.getByRole("button", { name: "Del likt" }).click()
    await expect(panel.getByRole("status")).toHaveText("Til sammen 100 %.")
    await save.click()
    await expect(page.getByText("Verksted og andeler er lagret.")).toBeVisible()
    await publish(page, id)
    await expect(page.getByRole("dialog")).toHaveCount(0)
    const thing = page.getByRole("article").filter({ has: page.getByRole("heading", { level: 1, name: FRAME.title }) })
    await withinFiveSeconds(page, `/produkter/${FRAME.handle}`, () => expect(thing).toBeVisible(atOnce))
    await expect(thing.getByRole("link", { name: "Snekkerverkstedet", exact: true })).toHaveAttribute("href", "/verksteder/snekring")
    await expect(thing.getByRole("link", { name: "Maleverkstedet", exact: true })).toHaveAttribute("href", "/verksteder/maling")
  })
  await test.step("the shop names nobody who made it, anywhere in what it sends", async () => {
    const stored = await api.read(`/admin/products/${id}/credits`, creditsResponse)
    expect(stored.makers.map(({ pseudonym, weight_bp }) => [pseudonym, weight_bp]).sort()).toEqual([[MAKERS.old, 5000], [MAKERS.new, 5000]])
    const sent = await (await request.get(`/produkter/${FRAME.handle}`)).text()
    expect(sent).toContain(FRAME.title)
    for (const pseudonym of Object.values(MAKERS)) expect(sent).not.toMatch(new RegExp(`(^|[^a-zæøå])${pseudonym}([^a-zæøå]|$)`, "i"))
  })
})
