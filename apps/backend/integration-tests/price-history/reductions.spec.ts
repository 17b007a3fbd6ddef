import "../support/environment"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { PRICE_HISTORY_MODULE } from "../../src/modules/price-history"
import type { PriceHistoryService } from "../../src/modules/price-history/service"
import { notePricesWorkflow } from "../../src/workflows/price-history/note-prices"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"

const DAY_MS = 24 * 3_600_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let hat: Awaited<ReturnType<typeof makeProduct>>
    let scarf: Awaited<ReturnType<typeof makeProduct>>
    let staff: Awaited<ReturnType<typeof signInStaff>>

    const note = async (now = new Date().toISOString(), since: string | null = null) => (await notePricesWorkflow(getContainer()).run({ input: { now, since } })).result.noted
    const pointsOf = async (variant_id: string) => (await getContainer().resolve<PriceHistoryService>(PRICE_HISTORY_MODULE).pointsOf([variant_id])).get(variant_id) ?? []
    const ask = (query: string) => api.get(`/store/reductions${query}`, { ...house.store_headers, validateStatus: () => true })
    const before = async (variant_id: string) => (await ask(`?variant_ids=${variant_id}`)).data.reductions.find((each: { variant_id: string }) => each.variant_id === variant_id)?.before ?? null
    const priceList = async (amount: number, more: object = {}) => {
      const body = { title: "Høstsalg", description: "Høstsalg", type: "sale", status: "active", prices: [{ amount, currency_code: "nok", variant_id: hat.variant_id }], ...more }
      return (await api.post("/admin/price-lists", body, staff)).data.price_list.id as string
    }
    const setPrice = (product_id: string, variant_id: string, amount: number) =>
      api.post(`/admin/products/${product_id}/variants/${variant_id}`, { prices: [{ currency_code: "nok", amount }] }, staff)

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      hat = await makeProduct(getContainer(), house, { title: "Lue", price: 249 })
      scarf = await makeProduct(getContainer(), house, { title: "Skjerf", price: 499 })
      staff = await signInStaff(getContainer())
      await note(daysAgo(60))
    })

    it("notes every price once, and again only when it is another", async () => {
      expect(await pointsOf(hat.variant_id)).toMatchObject([{ amount: 24_900, on_sale: false }])
      expect(await note()).toBe(0)
      await setPrice(hat.product_id, hat.variant_id, 279)
      expect(await note()).toBe(1)
      expect((await pointsOf(hat.variant_id)).map(({ amount }) => amount)).toEqual([24_900, 27_900])
    })

    it("finds what was written of late, by any road: a price, a new list, a list that is taken away", async () => {
      const start = new Date(Date.now() - 1000).toISOString()
      await setPrice(scarf.product_id, scarf.variant_id, 449)
      const list = await priceList(199)
      expect(await note(undefined, start)).toBe(2)
      await api.delete(`/admin/price-lists/${list}`, staff)
      expect(await note(undefined, start)).toBe(1)
      expect((await pointsOf(hat.variant_id)).map(({ amount, on_sale }) => [amount, on_sale])).toEqual([[24_900, false], [19_900, true], [24_900, false]])
    })

    it("finds a list whose dates pass", async () => {
      const starts_at = new Date(Date.now() - 5000).toISOString()
      const list = await priceList(199, { starts_at, ends_at: new Date(Date.now() + DAY_MS).toISOString() })
      // As if it had been written long ago, to begin just now.
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await knex("price_list").where({ id: list }).update({ updated_at: daysAgo(40) })
      await knex("price").where({ price_list_id: list }).update({ updated_at: daysAgo(40) })
      expect(await note(undefined, new Date(Date.now() - 10_000).toISOString())).toBe(1)
    })

    it("tells the lowest price of the 30 days before, as soon as the sale is there", async () => {
      expect(await before(hat.variant_id)).toBeNull()
      await priceList(199)
      expect(await before(hat.variant_id)).toBe(24_900)
      await note()
      expect(await before(hat.variant_id)).toBe(24_900)
      expect(await before(scarf.variant_id)).toBeNull()
    })

    it("tells nothing of a price that was raised for the sale, nor of a list that only overrides", async () => {
      await setPrice(hat.product_id, hat.variant_id, 399)
      await note(daysAgo(3))
      const list = await priceList(299)
      expect(await before(hat.variant_id)).toBeNull()
      await api.delete(`/admin/price-lists/${list}`, staff)
      await priceList(199, { type: "override" })
      expect(await before(hat.variant_id)).toBeNull()
    })

    it("tells nothing of a thing that is known for less than 30 days", async () => {
      const mitten = await makeProduct(getContainer(), house, { title: "Vott", price: 300 })
      await note(daysAgo(10))
      await priceList(200, { prices: [{ amount: 200, currency_code: "nok", variant_id: mitten.variant_id }] })
      expect(await before(mitten.variant_id)).toBeNull()
    })

    it("is never rewritten", async () => {
      const history = getContainer().resolve<PriceHistoryService>(PRICE_HISTORY_MODULE)
      const [row] = await history.listPricePoints({ variant_id: hat.variant_id })
      await expect(history.updatePricePoints({ id: row?.id ?? "", amount: 1 })).rejects.toThrow()
      await expect(history.deletePricePoints(row?.id ?? "")).rejects.toThrow()
      expect((await pointsOf(hat.variant_id))[0]?.amount).toBe(24_900)
    })

    it.each(["", "?variant_ids=", `?variant_ids=${"x".repeat(65)}`, "?variant_ids[]=variant_1", `?variant_ids=${Array.from({ length: 201 }, (_, id) => `v${id}`).join(",")}`])("refuses a question without sense: %.40s", async (query) => {
      expect((await ask(query)).status).toBe(400)
    })

    it("says nothing of variants that do not exist", async () => {
      expect((await ask("?variant_ids=variant_none,../../admin")).data).toEqual({ reductions: [] })
      expect(await getContainer().resolve(Modules.PRODUCT).listProductVariants({ id: "variant_none" })).toEqual([])
    })
  },
})
