import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createMakerWorkflow } from "../../src/workflows/workshop/create-maker"
import { issueMakerCardWorkflow } from "../../src/workflows/workshop/issue-maker-card"
import { setProductCreditsWorkflow } from "../../src/workflows/workshop/set-product-credits"
import { setProductMakingWorkflow } from "../../src/workflows/workshop/set-product-making"
import { openTestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { makeWorkshop } from "../support/workshop"

const models = ["workshop_credit", "workshop_credits", "maker_credit", "maker_credits", "maker", "makers", "making", "makings", "milestone", "milestones", "credits"]
const asked = models.flatMap((model) => [`*${model}`, `+${model}.*`, `id,*${model}`, `id,${model}.id`, `*${model}.maker`, `*workshop_credits.workshop.credits.${model}`, `*variants.product.${model}`])

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    it("the Store API shows nothing of the makers, however it is asked", async () => {
      const container = getContainer()
      const house = await openTestHouse(container)
      const workshop_id = await makeWorkshop(container)
      const { product_id } = await makeProduct(container, house)
      const { result: maker } = await createMakerWorkflow(container).run({ input: { pseudonym: "Hemmeligfink" } })
      await issueMakerCardWorkflow(container).run({ input: { maker_id: maker.id } })
      await setProductCreditsWorkflow(container).run({ input: { product_id, workshops: [{ workshop_id, weight_bp: 10_000 }], makers: [{ maker_id: maker.id, weight_bp: 10_000 }] } })
      await setProductMakingWorkflow(container).run({ input: { product_id, material_cost: 4321, planned_units: 1, milestones: [{ step: "i_verkstedet", on: "2019-03-04" }] } })
      const config = { ...house.store_headers, validateStatus: () => true }
      const secret = new RegExp([maker.id, "Hemmeligfink", "weight_bp", "wcr_", "mcr_", "mil_", "mak_", "4321", "2019-03-04"].join("|"))
      const roads = [`/store/products/${product_id}`, "/store/products", "/store/product-variants", "/store/orders", "/store/collections", "/store/product-tags", "/store/product-categories", "/store/regions"]
      for (const road of roads) {
        for (const fields of [undefined, ...asked]) {
          const { status, data } = await api.get(fields ? `${road}?fields=${encodeURIComponent(fields)}` : road, config)
          expect([road, fields, status < 500, secret.test(JSON.stringify(data))]).toEqual([road, fields, true, false])
        }
      }
      for (const road of ["/store/makers", `/store/makers/${maker.id}`, `/store/products/${product_id}/credits`, "/store/milestones"]) expect((await api.get(road, config)).status).toBe(404)
      const { data } = await api.get("/store/workshops", config)
      expect(data).toEqual({ workshops: [{ id: workshop_id, name: "Strikkeverkstedet", handle: "strikking", intro: "", picture_url: null, colour: "#9B3426", rank: 0 }] })
    }, 180_000)
  },
})
