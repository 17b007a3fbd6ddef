import "../support/environment"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { loadGenerated } from "../../src/demo/load-generated"
import { SELLER_MODULE } from "../../src/modules/seller"
import type { SellerService } from "../../src/modules/seller/service"
import loadGeneratedScript from "../../src/scripts/load-generated"
import { openTestHouse, type TestHouse } from "../support/house"

const COUNT = 130

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      await loadGeneratedScript({ container: getContainer(), args: [String(COUNT)] })
    }, 300_000)

    it("puts every thing for sale, in both channels, with price, stock and workshop", async () => {
      const { data } = await api.get(`/store/products?limit=200&region_id=${house.region_id}&fields=handle,*tags,*variants.calculated_price,+variants.inventory_quantity`, house.store_headers)
      expect(data.count).toBe(COUNT)
      const products = data.products as { tags: { value: string }[]; variants: { calculated_price: { calculated_amount: number }; inventory_quantity: number }[] }[]
      expect(products.every(({ tags }) => tags.some(({ value }) => value.startsWith("verksted:")))).toBe(true)
      expect(products.flatMap(({ variants }) => variants).every((variant) => variant.calculated_price.calculated_amount >= 49)).toBe(true)
      expect(products.filter(({ variants }) => variants.some((variant) => variant.inventory_quantity > 0)).length).toBeGreaterThan(COUNT * 0.7)
    })

    it("is found by the search at once, and leaves nothing to be told", async () => {
      const { data } = await api.get("/store/search?language=nb&q=votter", house.store_headers)
      expect(data.total).toBeGreaterThan(2)
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      expect(await knex("catalogue_change").whereNull("delivered_at").count("* as count").first()).toEqual({ count: "0" })
    })

    it("is refused in a house that is no demo, and without a number", async () => {
      const sellers = getContainer().resolve<SellerService>(SELLER_MODULE)
      await sellers.updateSellers({ id: house.id, is_demo: false })
      await expect(loadGenerated(getContainer(), 1, () => undefined)).rejects.toThrow("ingen demobutikk")
      await expect(loadGeneratedScript({ container: getContainer(), args: ["-1"] })).rejects.toThrow("helt tall")
      expect(await getContainer().resolve(Modules.PRODUCT).listProducts({}, { select: ["id"], take: null })).toHaveLength(COUNT)
    })
  },
})
