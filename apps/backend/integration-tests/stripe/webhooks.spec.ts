import { createHmac } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { PAYMENT_WATCH_MODULE } from "../../src/modules/payment-watch"
import type { PaymentWatchService } from "../../src/modules/payment-watch/service"
import { workOffEventsWorkflow } from "../../src/workflows/payment/work-off-events"
import { openTestHouse, type TestHouse } from "../support/house"
import { mails, mailsSince } from "../support/mails"
import { makeProduct } from "../support/product"
import { openStripe, stripeShopper, WEBHOOK_SECRET } from "../support/stripe-shop"

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

    const watch = (): PaymentWatchService => getContainer().resolve(PAYMENT_WATCH_MODULE)
    const orders = async () => (await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["id"] })).data.map(({ id }) => id)
    const waiting = () => watch().listPaymentEvents({ done_at: null })
    /** What the clock would do: everything that was told is due. */
    const workOff = () => workOffEventsWorkflow(getContainer()).run({ input: { now: new Date(Date.now() + 10_000).toISOString() } })

    const signed = (body: string, { at = Date.now(), secret = WEBHOOK_SECRET } = {}) => {
      const seconds = Math.floor(at / 1000)
      return `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`
    }
    const tell = (body: string, signature: string, provider = "stripe_stripe", type = "application/json") =>
      api.post(`/hooks/payment/${provider}`, body as unknown as object, { headers: { "content-type": type, "stripe-signature": signature }, validateStatus: () => true, transformRequest: [(data: unknown) => data] })
    const eventsOf = (intent_id: string) => Object.values(standIn.books.events).filter((event) => (event.data.object as { id: string }).id === intent_id)
    const held = (intent_id: string) => JSON.stringify(eventsOf(intent_id).find(({ type }) => type === "payment_intent.amount_capturable_updated"), null, 2)

    it("makes the order of a buyer who never came back; who comes later gets the same", async () => {
      const { cart, intent } = await shop.paid([only.variant_id])
      expect((await tell(held(intent.id), signed(held(intent.id)))).status).toBe(200)
      await workOff()
      const [order_id] = await orders()
      expect(order_id).toBeDefined()
      expect(await waiting()).toEqual([])
      expect((await shop.complete(cart)).data.order.id).toBe(order_id)
      expect(await watch().listPaymentFindings({})).toMatchObject([{ what: "ordered", order_id, amount: 32_850 }])
    })

    it("hears the same event three times as one", async () => {
      const { intent } = await shop.paid([only.variant_id])
      const body = held(intent.id)
      const answers = await Promise.all([1, 2, 3].map(() => tell(body, signed(body))))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(await watch().listPaymentEvents({})).toHaveLength(1)
      await Promise.all([workOff(), workOff()])
      await workOff()
      expect(await orders()).toHaveLength(1)
      const payments = (await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "payment", fields: ["id"] })).data
      expect(payments).toHaveLength(1)
    })

    it("has kept an event before it says so: whatever happens next, it is there", async () => {
      const { intent } = await shop.paid([only.variant_id])
      standIn.faults.set([{ does: "down" }])
      expect((await tell(held(intent.id), signed(held(intent.id)))).status).toBe(200)
      expect(await waiting()).toHaveLength(1)
      await workOff()
      expect([await orders(), (await waiting())[0]?.tries]).toEqual([[], 1])
      standIn.faults.clear()
      await workOffEventsWorkflow(getContainer()).run({ input: { now: new Date(Date.now() + 60_000).toISOString() } })
      expect([(await orders()).length, await waiting()]).toEqual([1, []])
    })

    it("gives the money back to who was too late and did not come back, and writes to them", async () => {
      const [winner, loser] = [await shop.paid([only.variant_id]), await shop.paid([only.variant_id])]
      await shop.complete(winner.cart)
      const before = await mails()
      await tell(held(loser.intent.id), signed(held(loser.intent.id)))
      await workOff()
      expect(standIn.books.intents[loser.intent.id]?.status).toBe("canceled")
      expect(standIn.books.intents[winner.intent.id]?.status).toBe("requires_capture")
      const [letter, ...more] = await mailsSince(before, "money-back")
      expect(more).toEqual([])
      expect(letter?.content).toContain("Noen andre kjøpte det rett før deg.")
      await workOff()
      expect(await mailsSince(before, "money-back")).toHaveLength(1)
    })

    it("tells staff of an order whose money is not held any more", async () => {
      const { cart, intent } = await shop.paid([only.variant_id])
      const { data } = await shop.complete(cart)
      await fetch(`${standIn.url}/_stand-in/expire/${intent.id}`, { method: "POST" })
      const body = JSON.stringify(eventsOf(intent.id).find(({ type }) => type === "payment_intent.canceled"))
      await tell(body, signed(body))
      await workOff()
      expect(await watch().listPaymentFindings({})).toMatchObject([{ what: "hold_ended", order_id: data.order.id }])
      const notices = await getContainer().resolve(Modules.NOTIFICATION).listNotifications({ channel: "feed" })
      expect(notices.filter(({ data }) => String(data?.title).startsWith("Ikke send"))).toHaveLength(1)
    })

    it("believes nobody else, and does nothing", async () => {
      const { intent } = await shop.paid([only.variant_id])
      const body = held(intent.id)
      const refused = [
        await tell(body, signed(body, { secret: "whsec_somebody_else" })),
        await tell(body.replace(intent.session_id, "payses_other"), signed(body)),
        await tell(body, signed(body, { at: Date.parse("2023-05-01T12:00:00Z") })),
        await tell(body, ""),
        await tell(body, signed(body), "vipps_vipps"),
        await tell("", signed("")),
        await tell("{not json", signed("{not json")),
        await tell("not json", signed("not json"), "stripe_stripe", "text/plain"),
      ]
      expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400, 400, 400])
      const large = `{"id":"evt_large","pad":"${"x".repeat(1024 * 1024)}"}`
      expect((await tell(large, signed(large))).status).toBe(413)
      expect(await watch().listPaymentEvents({})).toEqual([])
      expect(await orders()).toEqual([])
    })
  },
})
