import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { DeliveryTable } from "@verksted/contracts/delivery-table"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { StandInStorefront } from "../support/stand-in-storefront"
import { allTold } from "../support/told"
import { shopper } from "../support/web-shop"

const storefront = new StandInStorefront()
beforeAll(async () => {
  process.env.STOREFRONT_INTERNAL_URL = await storefront.open()
})
afterAll(() => storefront.close())

const usual: DeliveryTable = {
  pickup: { reminder_days: 7, expiry_days: 30 },
  parcels: {
    postkasse: { price: 5_900, free_from: null, max_g: 5_000, max_cm: [35, 25, 12] },
    hentested: { price: 9_900, free_from: null, max_g: 35_000, max_cm: [120, 60, 60] },
  },
}
const changed: DeliveryTable = {
  pickup: { reminder_days: 3, expiry_days: 14 },
  parcels: {
    postkasse: { price: 4_950, free_from: 60_000, max_g: 2_000, max_cm: [30, 20, 7] },
    hentested: { price: 12_000, free_from: null, max_g: 20_000, max_cm: [100, 50, 50] },
  },
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let shop: ReturnType<typeof shopper>
    let staff: { headers: Record<string, string> }
    let hat: string

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      shop = shopper(api, house)
      staff = await signInStaff(getContainer())
      hat = (await makeProduct(getContainer(), house)).variant_id
      await allTold(getContainer())
      storefront.told.length = 0
    })

    const table = async () => (await api.get("/admin/delivery-table", staff)).data.delivery_table
    const save = (body: unknown) => api.post("/admin/delivery-table", body as object, { ...staff, validateStatus: () => true })
    const ways = async (): Promise<{ kind: { product?: string }; price: number; free_from: number | null }[]> => (await shop.get("/delivery-ways")).data.ways
    const letterbox = async () => (await ways()).find(({ kind }) => kind.product === "postkasse")
    const freightOf = async (cart: string) => (await shop.get(`/carts/${cart}`)).data.cart.shipping_total

    it("begins with what the house was set up with, and is for staff alone", async () => {
      expect(await table()).toEqual(usual)
      expect((await api.get("/admin/delivery-table", { validateStatus: () => true })).status).toBe(401)
    })

    it("is written, and shown at once: to the shop, to the cart, and to the pages", async () => {
      const answer = await save(changed)
      expect([answer.status, answer.data.delivery_table]).toEqual([200, changed])
      expect(await table()).toEqual(changed)
      expect(await letterbox()).toMatchObject({ price: 4_950, free_from: 60_000, kind: { max_g: 2_000, max_cm: [30, 20, 7] } })
      await allTold(getContainer())
      expect(storefront.tags()).toContain("deliveries")
    })

    it("written twice is the same, with no price left over", async () => {
      await save(changed)
      await save(changed)
      expect(await table()).toEqual(changed)
    })

    it("makes freight free from the sum on, and no longer below it", async () => {
      await save({ ...changed, parcels: { ...changed.parcels, postkasse: { ...usual.parcels.postkasse, price: 4_950, free_from: 60_000 } } })
      const cart = await shop.startCart()
      const added = (await shop.add(cart, hat)).data.cart
      await shop.sayWho(cart)
      await shop.choose(cart, "postkasse")
      expect(await freightOf(cart)).toBe(49.5)
      const line = added.items[0]
      const enough = Math.ceil(600 / line.unit_price)
      await shop.post(`/carts/${cart}/line-items/${line.id}`, { quantity: enough })
      expect((await shop.get(`/carts/${cart}`)).data.cart.item_total).toBe(enough * line.unit_price)
      expect(await freightOf(cart)).toBe(0)
      await shop.post(`/carts/${cart}/line-items/${line.id}`, { quantity: 1 })
      expect(await freightOf(cart)).toBe(49.5)
    })

    it("stops being free when the sum is taken away", async () => {
      await save(usual)
      expect(await letterbox()).toMatchObject({ price: 5_900, free_from: null })
      expect(await table()).toEqual(usual)
    })

    it("limits what the letterbox takes", async () => {
      const blanket = await makeProduct(getContainer(), house, { title: "Pledd «Ulldis»", weight_g: 900 })
      const cart = await shop.startCart()
      await shop.add(cart, blanket.variant_id)
      await shop.sayWho(cart)
      expect((await shop.choose(cart, "postkasse")).status).toBe(200)
      await save({ ...usual, parcels: { ...usual.parcels, postkasse: { ...usual.parcels.postkasse, max_g: 800 } } })
      const refused = await shop.choose(cart, "postkasse")
      expect([refused.status, refused.data.message]).toEqual([400, expect.stringContaining("kan ikke sendes slik")])
    })

    it.each([
      ["a negative price", { price: -100 }, "Frakten kan ikke koste mindre enn 0 kr."],
      ["free from 0", { free_from: 0 }, "«Gratis fra» må være minst 1 kr. La feltet stå tomt når frakten aldri er gratis."],
      ["more than Posten takes", { max_g: 6_000 }, "Posten tar høyst 5 kg slik."],
      ["a field of its own", { carrier: "Bring" }, "«parcels.postkasse» har felter som ikke hører til."],
    ])("refuses %s in words, and changes nothing", async (_, change, sentence) => {
      const before = await table()
      const refused = await save({ ...usual, parcels: { ...usual.parcels, postkasse: { ...usual.parcels.postkasse, ...change } } })
      expect([refused.status, refused.data.message]).toEqual([400, expect.stringContaining(sentence)])
      expect(await table()).toEqual(before)
    })
  },
})
