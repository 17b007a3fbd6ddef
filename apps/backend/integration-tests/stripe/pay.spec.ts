import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { cards, openStripe, stripeShopper } from "../support/stripe-shop"

const standIn = openStripe()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let only: Awaited<ReturnType<typeof makeProduct>>
    let shop: ReturnType<typeof stripeShopper>

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      only = await makeProduct(getContainer(), house, { title: "Genser «Stille»", price: 269.5, stock: 1 })
      shop = stripeShopper(api, house, standIn)
    })

    const query = () => getContainer().resolve(ContainerRegistrationKeys.QUERY)
    const orders = async () => (await query().graph({ entity: "order", fields: ["id"] })).data.length
    const reserved = async () => Number((await getContainer().resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id: only.inventory_item_id }))[0]?.reserved_quantity)
    const intent = (id: string) => standIn.books.intents[id]

    it("tells the browser what it needs to pay, and no secret", async () => {
      const { data } = await shop.get("/payment-ways")
      expect(data.ways.map(({ kind }: { kind: string }) => kind)).toEqual(["stripe", "test_card"])
      expect(data.ways[0]).toMatchObject({ publishable_key: "pk_test_house", script_url: `${standIn.url}/v3/` })
      expect(JSON.stringify(data)).not.toMatch(/sk_test|whsec/)
    })

    it("holds the amount to the øre, under the session's key, and makes one order", async () => {
      const { cart, intent: { id, session_id } } = await shop.paid([only.variant_id])
      const done = await shop.complete(cart)
      expect([done.status, done.data.type]).toEqual([200, "order"])
      expect(intent(id)).toMatchObject({ status: "requires_capture", amount: 32_850, amount_capturable: 32_850, currency: "nok", metadata: { session_id } })
      expect(standIn.books.answers[session_id]).toBeDefined()
      expect([await orders(), await reserved()]).toEqual([1, 1])
      expect((await shop.complete(cart)).data.order.id).toBe(done.data.order.id)
    })

    it("lets a buyer whose card was declined pay the same intent with another; in between nothing is ordered or reserved", async () => {
      const { cart, intent: pending } = await shop.begun([only.variant_id])
      expect((await shop.complete(cart)).data).toMatchObject({ type: "cart", error: { code: "payment_unfinished" } })
      expect((await shop.confirm(pending, cards.poor)).status).toBe(402)
      const declined = await shop.complete(cart)
      expect([declined.status, declined.data.type, declined.data.error]).toMatchObject([200, "cart", { code: "card_declined", message: "Det er ikke nok penger på kortet. Ingenting er trukket. Prøv et annet kort." }])
      expect([await orders(), await reserved()]).toEqual([0, 0])
      await shop.confirm(pending, cards.pays)
      expect((await shop.complete(cart)).data).toMatchObject({ type: "order", order: { display_id: 1 } })
      expect([await orders(), await reserved()]).toEqual([1, 1])
    })

    it("waits for the bank: no order, the stock untouched, and then one", async () => {
      const { cart, intent: pending } = await shop.begun([only.variant_id])
      await shop.confirm(pending, cards.asks)
      expect((await shop.complete(cart)).data).toMatchObject({ type: "cart", error: { code: "payment_unfinished", type: "payment_requires_more_error" } })
      expect([await orders(), await reserved()]).toEqual([0, 0])
      await shop.answerBank(pending, "failed")
      expect((await shop.complete(cart)).data.error).toMatchObject({ code: "card_declined", message: "Banken bekreftet ikke betalingen. Ingenting er trukket. Prøv et annet kort." })
      await shop.confirm(pending, cards.asks)
      await shop.answerBank(pending, "authenticated")
      expect((await shop.complete(cart)).data.type).toBe("order")
    })

    it("tells the buyer whose thing was sold meanwhile 409, and sets the money free at once", async () => {
      const [first, second] = [await shop.paid([only.variant_id]), await shop.paid([only.variant_id])]
      const answers = await Promise.all([shop.complete(first.cart), shop.complete(second.cart)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(answers.find(({ status }) => status === 409)?.data).toMatchObject({ code: "not_enough_stock" })
      expect([intent(first.intent.id)?.status, intent(second.intent.id)?.status].sort()).toEqual(["canceled", "requires_capture"])
      expect([await orders(), await reserved()]).toEqual([1, 1])
    })

    describe("when Stripe is away", () => {
      it("gives no session without an intent, and says so in time", async () => {
        const { cart } = await shop.begun([only.variant_id])
        for (const does of ["down", "error", "busy"] as const) {
          standIn.faults.set([{ does, method: "POST", path: "/payment_intents$" }])
          const before = Date.now()
          const { status, data } = await shop.begin(cart)
          expect([status, data.code]).toEqual([503, "payment_unavailable"])
          expect(Date.now() - before).toBeLessThan(10_000)
        }
        const { data } = await query().graph({ entity: "payment_session", fields: ["data"] })
        for (const session of data) expect(session.data.client_secret).toBeTruthy()
        standIn.faults.clear()
        expect((await shop.begin(cart)).status).toBe(200)
      })

      it("reserves nothing while nobody knows whether the money is there, and makes the order when it is asked again", async () => {
        const { cart } = await shop.paid([only.variant_id])
        standIn.faults.set([{ does: "down" }])
        expect(await shop.complete(cart)).toMatchObject({ status: 503, data: { code: "payment_unavailable" } })
        expect([await orders(), await reserved()]).toEqual([0, 0])
        standIn.faults.clear()
        expect((await shop.complete(cart)).data.type).toBe("order")
      })
    })

    describe("a shopper who sends more than is asked for", () => {
      it.each([[{ capture_method: "automatic" }], [{ confirm: true, payment_method: "pm_card_visa" }], [{ payment_method_types: ["card"] }], [{ setup_future_usage: "off_session" }], [{ metadata: { session_id: "payses_1" } }], [{ save_card: "yes" }]])("is refused: %s", async (data) => {
        const { cart, intent: { id } } = await shop.begun([only.variant_id])
        expect((await shop.begin(cart, data)).status).toBe(400)
        expect(intent(id)).toMatchObject({ capture_method: "manual", status: "requires_payment_method" })
      })

      it("may not pay with what the web shop does not take", async () => {
        const { cart } = await shop.begun([only.variant_id])
        for (const provider of ["pp_system_default", "pp_cash_counter", "pp_card_counter"]) expect((await shop.pay(cart, cards.pays, provider)).status).toBe(400)
      })

      it("may not begin a new payment of what is ordered; the money stays held", async () => {
        const { cart, intent: { id } } = await shop.paid([only.variant_id])
        await shop.complete(cart)
        expect((await shop.begin(cart)).status).toBe(409)
        expect(intent(id)?.status).toBe("requires_capture")
      })

      it("cannot have a guest's card kept", async () => {
        const { cart } = await shop.begun([only.variant_id])
        const begun = shop.intentOf(await shop.begin(cart, { save_card: true }))
        expect(intent(begun.id)).toMatchObject({ setup_future_usage: null, customer: null })
      })
    })
  },
})
