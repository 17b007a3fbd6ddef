import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { captureLateWorkflow } from "../../src/workflows/payment/capture-late"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { openStripe, stripeShopper } from "../support/stripe-shop"

const standIn = openStripe()
const DAY = 24 * 3_600_000

type Ordered = { id: string; payment: string; intent: string; items: { id: string; quantity: number }[] }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let staff: { headers: Record<string, string> }
    let only: Awaited<ReturnType<typeof makeProduct>>
    let shop: ReturnType<typeof stripeShopper>

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      staff = await signInStaff(getContainer())
      only = await makeProduct(getContainer(), house, { title: "Genser «Stille»", price: 269.5, stock: 1 })
      shop = stripeShopper(api, house, standIn)
    })

    const query = () => getContainer().resolve(ContainerRegistrationKeys.QUERY)
    const admin = (path: string, body: object = {}) => api.post(`/admin${path}`, body, { ...staff, validateStatus: () => true })
    const intent = (id: string) => standIn.books.intents[id]
    const givenBack = (id: string) => Object.values(standIn.books.refunds).filter(({ payment_intent }) => payment_intent === id).reduce((sum, { amount }) => sum + amount, 0)
    const booked = async (payment: string) => {
      const { data } = await query().graph({ entity: "refund", fields: ["amount"], filters: { payment_id: payment } })
      return data.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0)
    }
    const transactions = async (order_id: string) => (await query().graph({ entity: "order_transaction", fields: ["amount", "reference"], filters: { order_id } })).data.map(({ amount, reference }) => [reference, Number(amount)])
    const level = async () => {
      const [found] = await getContainer().resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id: only.inventory_item_id })
      return [Number(found?.stocked_quantity), Number(found?.reserved_quantity)]
    }
    const order = async (way: "henting" | "postkasse" = "postkasse"): Promise<Ordered> => {
      const { cart, intent: held } = await shop.paid([only.variant_id], way)
      const { data } = await shop.complete(cart)
      const found = (await query().graph({ entity: "payment", fields: ["id"], filters: { payment_session_id: held.session_id } })).data[0]
      return { id: data.order.id, payment: found?.id ?? "", intent: held.id, items: data.order.items.map(({ id }: { id: string }) => ({ id, quantity: 1 })) }
    }
    const capture = (payment: string, body: object = {}) => admin(`/payments/${payment}/capture`, body)
    const refund = (payment: string, amount: number) => admin(`/payments/${payment}/refund`, { amount })
    const makeReady = (placed: Ordered) => admin(`/orders/${placed.id}/fulfillments`, { items: placed.items, location_id: house.stock_location_id })

    describe("what is held", () => {
      it("is taken whole, and once however often it is asked for", async () => {
        const placed = await order()
        expect(await capture(placed.payment, { amount: 100 })).toMatchObject({ status: 400, data: { message: "Beløpet trekkes alltid i sin helhet. Det som ikke blir levert, betaler du tilbake etterpå." } })
        expect(intent(placed.intent)?.status).toBe("requires_capture")
        expect((await capture(placed.payment)).status).toBe(200)
        expect((await capture(placed.payment)).status).toBeLessThan(500)
        expect(intent(placed.intent)).toMatchObject({ status: "succeeded", amount_received: 32_850 })
        expect(await transactions(placed.id)).toEqual([["capture", 328.5]])
      })

      it("stays held while Stripe is away, and when its answer is lost it is found taken", async () => {
        const placed = await order()
        standIn.faults.set([{ does: "down", path: "/capture$" }])
        expect(await capture(placed.payment)).toMatchObject({ status: 503, data: { code: "payment_unavailable" } })
        expect([intent(placed.intent)?.status, await transactions(placed.id)]).toEqual(["requires_capture", []])
        standIn.faults.set([{ does: "lost", path: "/capture$", times: 2 }])
        expect((await capture(placed.payment)).status).toBe(503)
        expect((await capture(placed.payment)).status).toBe(200)
        expect(await transactions(placed.id)).toEqual([["capture", 328.5]])
      })

      it("is taken when a pickup is made ready", async () => {
        const placed = await order("henting")
        expect((await makeReady(placed)).status).toBe(200)
        expect(intent(placed.intent)).toMatchObject({ status: "succeeded", amount_received: 26_950 })
      })

      it("is taken when the parcel is sent, not when it is packed", async () => {
        const placed = await order()
        const { data } = await makeReady(placed)
        expect(intent(placed.intent)?.status).toBe("requires_capture")
        const sent = await admin(`/orders/${placed.id}/fulfillments/${data.order.fulfillments[0].id}/shipments`, { items: placed.items, labels: [] })
        expect([sent.status, intent(placed.intent)?.status]).toEqual([200, "succeeded"])
      })

      it("and is not held any more: the parcel is not sent, the pickup not made ready", async () => {
        const placed = await order("henting")
        await fetch(`${standIn.url}/_stand-in/expire/${placed.intent}`, { method: "POST" })
        expect(await makeReady(placed)).toMatchObject({ status: 400, data: { message: "Beløpet er ikke reservert lenger. Be kjøperen om å betale på nytt." } })
        expect((await query().graph({ entity: "order", fields: ["fulfillments.id", "fulfillments.canceled_at"], filters: { id: placed.id } })).data[0]?.fulfillments?.filter((one: { canceled_at: unknown } | null) => !one?.canceled_at)).toEqual([])
        expect(await level()).toEqual([1, 1])
      })

      it("is taken on the fifth day, or staff are told", async () => {
        const placed = await order()
        const run = async (days: number) => (await captureLateWorkflow(getContainer()).run({ input: { now: new Date(Date.now() + days * DAY).toISOString() } })).result
        expect(await run(4.9)).toEqual({ captured: 0, failed: 0 })
        standIn.faults.set([{ does: "down", path: "/capture$" }])
        expect(await run(5.1)).toEqual({ captured: 0, failed: 1 })
        const { data } = await api.get("/admin/payment-reconciliation", staff)
        expect(data.findings).toMatchObject([{ what: "capture_late", order_id: placed.id, amount: 32_850 }])
        standIn.faults.clear()
        expect(await run(5.1)).toEqual({ captured: 1, failed: 0 })
        expect([intent(placed.intent)?.status, await run(5.2)]).toEqual(["succeeded", { captured: 0, failed: 0 }])
      })
    })

    describe("a refund", () => {
      const taken = async () => {
        const placed = await order()
        await capture(placed.payment)
        return placed
      }

      it("gives back up to what was taken, and nothing beyond", async () => {
        const { payment, intent: id } = await taken()
        expect((await refund(payment, 100)).status).toBe(200)
        expect((await refund(payment, 228.51)).status).toBe(400)
        expect(givenBack(id)).toBe(10_000)
        expect((await refund(payment, 228.5)).status).toBe(200)
        expect((await refund(payment, 1)).status).toBe(400)
        expect([givenBack(id), await booked(payment)]).toEqual([32_850, 32_850])
      })

      it("asked for five times at once is never more than was taken, and the books say what Stripe says", async () => {
        const { id: order_id, payment, intent: id } = await taken()
        const answers = await Promise.all([1, 2, 3, 4, 5].map(() => refund(payment, 100)))
        const done = answers.filter(({ status }) => status === 200).length
        expect(done).toBe(3)
        expect([givenBack(id), await booked(payment)]).toEqual([30_000, 30_000])
        expect((await transactions(order_id)).filter(([reference]) => reference === "refund")).toHaveLength(3)
      })

      it("whose answer was lost is given once when it is asked for again", async () => {
        const { payment, intent: id } = await taken()
        standIn.faults.set([{ does: "lost", method: "POST", path: "/refunds$", times: 2 }])
        expect(await refund(payment, 100)).toMatchObject({ status: 503 })
        expect([givenBack(id), await booked(payment)]).toEqual([10_000, 0])
        expect(await refund(payment, 50)).toMatchObject({ status: 409 })
        expect((await refund(payment, 100)).status).toBe(200)
        expect([givenBack(id), await booked(payment)]).toEqual([10_000, 10_000])
        expect((await refund(payment, 100)).status).toBe(200)
        expect([givenBack(id), await booked(payment)]).toEqual([20_000, 20_000])
      })

      it.each([[{ amount: 0 }], [{ amount: -5 }], [{ amount: "100" }], [{ amount: 10, payment_intent: "pi_other" }]])("refuses %s", async (body) => {
        const { payment, intent: id } = await taken()
        expect((await admin(`/payments/${payment}/refund`, body)).status).toBe(400)
        expect(givenBack(id)).toBe(0)
      })
    })

    describe("a cancellation", () => {
      const cancel = ({ id }: Ordered) => admin(`/orders/${id}/cancel`)
      const status = async ({ id }: Ordered) => (await query().graph({ entity: "order", fields: ["status"], filters: { id } })).data[0]?.status

      it("is refused while what was taken cannot be given back, and nothing has changed", async () => {
        const placed = await order()
        await capture(placed.payment)
        standIn.faults.set([{ does: "down", method: "POST", path: "/refunds$" }])
        expect(await cancel(placed)).toMatchObject({ status: 503, data: { code: "payment_unavailable" } })
        expect([await status(placed), await transactions(placed.id), await level()]).toEqual(["pending", [["capture", 328.5]], [1, 1]])
        standIn.faults.clear()
        expect((await cancel(placed)).status).toBe(200)
        expect([await status(placed), givenBack(placed.intent), await level()]).toEqual(["canceled", 32_850, [1, 0]])
        expect(await booked(placed.payment)).toBe(32_850)
      })

      it("is refused while what is held cannot be set free", async () => {
        const placed = await order()
        standIn.faults.set([{ does: "down", path: "/cancel$" }])
        expect((await cancel(placed)).status).toBe(503)
        expect([await status(placed), intent(placed.intent)?.status, await level()]).toEqual(["pending", "requires_capture", [1, 1]])
        standIn.faults.clear()
        expect((await cancel(placed)).status).toBe(200)
        expect([await status(placed), intent(placed.intent)?.status, await level()]).toEqual(["canceled", "canceled", [1, 0]])
      })

      it("moves no money of an order that is on its way", async () => {
        const placed = await order()
        await makeReady(placed)
        expect((await cancel(placed)).status).toBe(400)
        expect(intent(placed.intent)?.status).toBe("requires_capture")
      })
    })
  },
})
