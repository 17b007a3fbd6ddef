import type { Page } from "@playwright/test"
import { z } from "zod"
import { catalogueRoutes } from "./support/routes"
import { staffApi, type StaffApi } from "./support/staff-api"
import { thingOfOnesOwn, type Thing } from "./support/thing-of-ones-own"
import { turn } from "./support/server-switch"
import { expect, test } from "./support/test"
import { atOnce, withinFiveSeconds } from "./support/within-five-seconds"

const anything = z.unknown()
const withId = (name: string) => z.record(z.string(), z.unknown()).transform((answer) => z.object({ id: z.string() }).parse(answer[name]).id)

let api: StaffApi
let thing: Thing
let forget: () => Promise<void>
/** What puts the house back as it was, also after a failure. */
const undo: (() => Promise<unknown>)[] = []

test.beforeEach(async ({ request, page }) => {
  api = await staffApi(request)
  ;({ thing, forget } = await thingOfOnesOwn(api))
  await shows(page, `/produkter/${thing.handle}`, thing.title)
})
test.afterEach(async () => {
  for (const putBack of undo.splice(0).reverse()) await putBack()
  await forget()
})

const article = (page: Page) => page.getByRole("main").getByRole("article").first()
const address = () => `/produkter/${thing.handle}`

/** The page has this heading within five seconds. */
const shows = (page: Page, at: string, heading: string) =>
  withinFiveSeconds(page, at, () => expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible(atOnce))
const isMissing = (page: Page, at: string) => withinFiveSeconds(page, at, async (status) => expect(status).toBe(404))
const says = (page: Page, text: string | RegExp, at = address()) =>
  withinFiveSeconds(page, at, () => expect(article(page).getByText(text).first()).toBeVisible(atOnce))
const lists = (page: Page, name: string, listed: boolean) =>
  withinFiveSeconds(page, `/verksteder/${thing.workshop.handle}`, async () => {
    const link = page.getByRole("main").getByRole("link", { name })
    if (listed) await expect(link.first()).toBeVisible(atOnce)
    else await expect(link).toHaveCount(0, atOnce)
  })
const change = (data: object) => api.send(`/admin/products/${thing.id}`, data, anything)
const changeVariant = (data: object) => api.send(`/admin/products/${thing.id}/variants/${thing.variant_id}`, data, anything)

test("a title and a description, on the thing's page and in its workshop's list, and in English", async ({ page }) => {
  await change({ title: "Prøvelua", description: "Strikket på prøve." })
  await shows(page, address(), "Prøvelua")
  await expect(article(page).getByText("Strikket på prøve.")).toBeVisible()
  await lists(page, "Prøvelua", true)
  await api.send("/admin/translations/batch", { create: [{ reference: "product", reference_id: thing.id, locale_code: "en-GB", translations: { title: "Trial hat" } }] }, anything)
  await shows(page, `/en/products/${thing.handle}`, "Trial hat")
})

test("a price, and a variant's name", async ({ page }) => {
  await changeVariant({ prices: [{ currency_code: "nok", amount: 275 }] })
  await says(page, /275/)
  await changeVariant({ title: "Mellomstor" })
  await says(page, "Mellomstor")
})

test("a variant that is added, and one that is deleted", async ({ page }) => {
  const small = { title: "Liten", manage_inventory: false, options: { Størrelse: "Liten" }, prices: [{ currency_code: "nok", amount: 250 }] }
  await api.send(`/admin/products/${thing.id}/variants`, small, anything)
  const radio = (name: RegExp) => page.getByRole("radio", { name })
  await withinFiveSeconds(page, address(), () => expect(radio(/^Liten/)).toBeVisible(atOnce))
  await expect(radio(/^Middels/)).toBeVisible()
  await expect(article(page).getByText("fra 250").first()).toBeVisible()
  await api.remove(`/admin/products/${thing.id}/variants/${thing.variant_id}`)
  await withinFiveSeconds(page, address(), async () => {
    await expect(article(page).getByRole("button", { name: "Legg i handlekurven" })).toBeVisible(atOnce)
    await expect(page.getByRole("radio")).toHaveCount(0, atOnce)
  })
})

const withPictures = z.object({ products: z.array(z.object({ images: z.array(z.object({ url: z.string() })).min(1) })).min(1) })

/** Gives the thing the pictures of another. */
async function borrowPictures(): Promise<void> {
  const { products: [other] } = await api.read("/admin/products?fields=images.url&handle=krakk-furu", withPictures)
  await change({ images: other?.images.map(({ url }) => ({ url })) ?? [] })
}

test("pictures", async ({ page }) => {
  await borrowPictures()
  await withinFiveSeconds(page, address(), () => expect(article(page).getByRole("img").first()).toBeVisible(atOnce))
})

test("stock, and what is reserved", async ({ page }) => {
  const level = (stocked_quantity: number) => api.send(`/admin/inventory-items/${thing.inventory_item_id}/location-levels/${thing.location_id}`, { stocked_quantity }, anything)
  await says(page, "4 igjen")
  await level(3)
  await says(page, "3 igjen")
  const id = await api.send("/admin/reservations", { inventory_item_id: thing.inventory_item_id, location_id: thing.location_id, quantity: 1 }, withId("reservation"))
  await says(page, "2 igjen")
  await api.remove(`/admin/reservations/${id}`)
  await says(page, "3 igjen")
  await level(0)
  await says(page, "Utsolgt")
})

test("publishing, a new address, the sales channel", async ({ page }) => {
  await lists(page, thing.title, true)
  await change({ status: "draft" })
  await isMissing(page, address())
  await lists(page, thing.title, false)
  await change({ status: "published" })
  await shows(page, address(), thing.title)
  await lists(page, thing.title, true)
  await change({ handle: `${thing.handle}-ny` })
  await shows(page, `${address()}-ny`, thing.title)
  await isMissing(page, address())
  const channel = `/admin/sales-channels/${thing.channel_id}/products`
  await api.send(channel, { remove: [thing.id] }, anything)
  await isMissing(page, `${address()}-ny`)
  await api.send(channel, { add: [thing.id] }, anything)
  await shows(page, `${address()}-ny`, thing.title)
})

test("deletion, on its page, in its lists, in the sitemap and in the feed", async ({ page, request }) => {
  const listed = async (there: boolean) => {
    for (const at of ["/", "/produkter", `/verksteder/${thing.workshop.handle}`]) {
      await withinFiveSeconds(page, at, () => expect(page.getByRole("main").getByRole("link", { name: thing.title }).first()).toBeVisible({ ...atOnce, visible: there }))
    }
    for (const [at, words] of [["/sitemap.xml", `/produkter/${thing.handle}</loc>`], ["/feeds/nb.xml", thing.title], ["/feeds/en.xml", thing.title]] as const) {
      await expect(async () => expect((await (await request.get(at)).text()).includes(words), at).toBe(there)).toPass({ timeout: 5000, intervals: [100] })
    }
  }
  await borrowPictures()
  await listed(true)
  await api.remove(`/admin/products/${thing.id}`)
  await isMissing(page, address())
  await listed(false)
})

test("a workshop's name in English", async ({ page }) => {
  const translated = { reference: "workshop", reference_id: thing.workshop.id, locale_code: "en-GB", translations: { name: "Trial workshop" } }
  await api.send("/admin/translations/batch", { create: [translated] }, anything)
  await shows(page, `/en/workshops/${thing.workshop.handle}`, "Trial workshop")
  await withinFiveSeconds(page, `/en/products/${thing.handle}`, () => expect(article(page).getByRole("link", { name: "Trial workshop" })).toBeVisible(atOnce))
})

test("a workshop's name, and which workshop a thing is from", async ({ page }) => {
  await api.send(`/admin/workshops/${thing.workshop.id}`, { name: "Omdøpt verksted" }, anything)
  await says(page, "Omdøpt verksted")
  await shows(page, `/verksteder/${thing.workshop.handle}`, "Omdøpt verksted")
  const { workshops } = await api.read("/admin/workshops", z.object({ workshops: z.array(z.object({ id: z.string(), name: z.string(), handle: z.string() })) }))
  const knitting = workshops.find(({ handle }) => handle === "strikking")
  await api.send(`/admin/products/${thing.id}/credits`, { workshops: [{ workshop_id: knitting?.id, weight_bp: 10_000 }], makers: [] }, anything)
  await says(page, knitting?.name ?? "")
  await lists(page, thing.title, false)
})

test("a price list: made, changed, ended, and its dates when they pass", async ({ page }) => {
  test.slow()
  const list = (more: object) => ({ title: "Prøvesalg", description: "Prøvesalg", type: "sale", status: "active", prices: [{ variant_id: thing.variant_id, currency_code: "nok", amount: 199 }], ...more })
  const id = await api.send("/admin/price-lists", list({}), withId("price_list"))
  undo.push(() => api.remove(`/admin/price-lists/${id}`).catch(() => undefined))
  await says(page, /199/)
  await api.send(`/admin/price-lists/${id}`, { status: "draft" }, anything)
  await says(page, /300/)
  const [starts, ends] = [Date.now() + 4000, Date.now() + 14_000]
  await api.send(`/admin/price-lists/${id}`, { status: "active", starts_at: new Date(starts).toISOString(), ends_at: new Date(ends).toISOString() }, anything)
  await withinFiveSeconds(page, address(), () => expect(article(page).getByText(/199/).first()).toBeVisible(atOnce), starts + 5000 - Date.now())
  expect(Date.now()).toBeGreaterThan(starts)
  await withinFiveSeconds(page, address(), () => expect(article(page).getByText(/199/)).toHaveCount(0, atOnce), ends + 5000 - Date.now())
  expect(Date.now()).toBeGreaterThan(ends)
})

test("who sells, on every page", async ({ page }) => {
  const { seller } = await api.read("/admin/seller", z.object({ seller: z.record(z.string(), z.unknown()) }))
  undo.push(() => api.send("/admin/seller", seller, anything))
  await api.send("/admin/seller", { ...seller, phone: "+47 55 12 34 56" }, anything)
  for (const at of ["/", "/en", "/verksteder", address()]) {
    await withinFiveSeconds(page, at, () => expect(page.getByRole("contentinfo").getByRole("link", { name: "55 12 34 56" })).toBeVisible(atOnce))
  }
})

test("with the backend down the shop's pages stay, and a change afterwards comes", async ({ page, request }) => {
  test.slow()
  await lists(page, thing.title, true)
  await turn(request, "backend", "stop")
  undo.push(() => turn(request, "backend", "start"))
  for (const at of [...catalogueRoutes, address(), `/verksteder/${thing.workshop.handle}`, "/sitemap.xml", "/feeds/nb.xml", "/robots.txt"]) {
    expect((await request.get(at)).status(), at).toBe(200)
  }
  await undo.pop()?.()
  await change({ title: "Prøvelua" })
  await shows(page, address(), "Prøvelua")
})

test("a change while the storefront is down is there ten seconds after its start", async ({ page, request }) => {
  test.slow()
  await turn(request, "storefront", "stop")
  await change({ title: "Prøvelua" })
  await changeVariant({ prices: [{ currency_code: "nok", amount: 275 }] })
  const starting = Date.now()
  await turn(request, "storefront", "start")
  await withinFiveSeconds(page, address(), async () => {
    await expect(page.getByRole("heading", { level: 1, name: "Prøvelua" })).toBeVisible(atOnce)
    await expect(article(page).getByText(/275/).first()).toBeVisible(atOnce)
  }, starting + 10_000 - Date.now())
})

test("a request that is not signed, or came before, changes nothing", async ({ request }) => {
  const data = { id: "0123456789abcdef", tags: ["catalogue"] }
  for (const path of ["/api/catalogue-changes", "/api/catalogue-changes/mark"]) {
    expect((await request.post(path, { data })).status()).toBe(401)
    expect((await request.post(path, { data, headers: { "x-verksted-signature": `t=${Math.floor(Date.now() / 1000)},v1=${"0".repeat(64)}` } })).status()).toBe(401)
    expect((await request.get(path)).status()).toBe(405)
  }
})
