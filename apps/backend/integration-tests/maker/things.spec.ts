import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { refundPaymentsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { osloDay } from "@verksted/bottom-line/period"
import { randomUUID } from "node:crypto"
import { recordRefundWorkflow } from "../../src/workflows/ledger/record-refund"
import { completeSaleWorkflow } from "../../src/workflows/till/complete-sale"
import { createMakerWorkflow } from "../../src/workflows/workshop/create-maker"
import { issueMakerCardWorkflow } from "../../src/workflows/workshop/issue-maker-card"
import { setProductCreditsWorkflow } from "../../src/workflows/workshop/set-product-credits"
import { openTestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { makeWorkshop } from "../support/workshop"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    it("a youth sees their own things on their way, and nobody else's", async () => {
      const container = getContainer()
      const house = await openTestHouse(container)
      const knitting = await makeWorkshop(container)
      const sewing = await makeWorkshop(container, "Syverkstedet", "som")
      const maker = async (pseudonym: string, code: string) => {
        const { result } = await createMakerWorkflow(container).run({ input: { pseudonym } })
        await issueMakerCardWorkflow(container).run({ input: { maker_id: result.id, code, pin: "2468" } })
        const { data } = await api.post("/auth/maker/card", { code, pin: "2468" })
        return { id: result.id, http: { headers: { authorization: `Bearer ${data.token}` }, validateStatus: () => true as const } }
      }
      const [rev, bris] = [await maker("Rev", "AAAA-2222"), await maker("Bris", "BBBB-3333")]
      const madeBy = (product_id: string, maker_id: string) =>
        setProductCreditsWorkflow(container).run({ input: { product_id, workshops: [{ workshop_id: knitting, weight_bp: 4000 }, { workshop_id: sewing, weight_bp: 6000 }], makers: [{ maker_id, weight_bp: 10_000 }] } })
      const hat = await makeProduct(container, house, { title: "Lue", stock: 2 })
      const bag = await makeProduct(container, house, { title: "Veske" })
      await madeBy(hat.product_id, rev.id)
      await madeBy(bag.product_id, bris.id)
      const own = async () => (await api.get(`/maker/things/${hat.product_id}`, rev.http)).data.thing

      const list = await api.get("/maker/things", rev.http)
      const today = osloDay(new Date())
      expect(list.data).toEqual({
        pseudonym: "Rev",
        things: [{
          id: hat.product_id, title: "Lue", image_url: null, image_alt: "Lue", workshop_name: "Syverkstedet og Strikkeverkstedet", step: "til_salgs",
          steps: [{ step: "i_verkstedet", on: today }, { step: "til_salgs", on: today }], more_in_shop: false,
        }],
      })
      const [foreign, missing] = [await api.get(`/maker/things/${bag.product_id}`, rev.http), await api.get("/maker/things/prod_none", rev.http)]
      expect([foreign.status, foreign.data]).toEqual([404, { type: "not_found", message: "Fant ikke tingen." }])
      expect([missing.status, missing.data]).toEqual([foreign.status, foreign.data])

      const sale = await completeSaleWorkflow(container).run({
        input: { idempotency_key: randomUUID(), lines: [{ variant_id: hat.variant_id, quantity: 1 }], means: "external_card", expected_total: 34_900, in_hand: false, actor_id: "user_test" },
      })
      expect(await own()).toMatchObject({ step: "solgt", more_in_shop: true })
      expect((await own()).steps.at(-1)).toEqual({ step: "solgt", on: today })
      expect(JSON.stringify(await own())).not.toMatch(/349|279|order|price|T\d\d:/)

      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      const { data: orders } = await query.graph({ entity: "order", fields: ["payment_collections.payments.id"], filters: { id: sale.result.order_id } })
      const payment_id = orders[0]?.payment_collections?.[0]?.payments?.[0]?.id ?? ""
      await refundPaymentsWorkflow(container).run({ input: [{ payment_id, amount: 349 }] })
      await recordRefundWorkflow(container).run({ input: { order_id: sale.result.order_id } })
      expect(await own()).toMatchObject({ step: "til_salgs", more_in_shop: false })
    })
  },
})
