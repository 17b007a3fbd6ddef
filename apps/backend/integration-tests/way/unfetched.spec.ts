import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner, TestEventUtils } from "@medusajs/test-utils"
import { cancelUnfetchedOrderWorkflow } from "../../src/workflows/after-purchase/cancel-unfetched-order"
import { sweepUnfetchedWorkflow } from "../../src/workflows/way/sweep-unfetched"
import { pageOf, type Placed, placeOrder } from "../after-purchase/placed-order"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse } from "../support/house"
import { mails, mailsSince } from "../support/mails"
import { makeProduct } from "../support/product"
import { shopper } from "../support/web-shop"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let shop: ReturnType<typeof shopper>
    let staff: { headers: Record<string, string> }
    let hat: { variant_id: string; inventory_item_id: string }

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      shop = shopper(api, house)
      hat = await makeProduct(getContainer(), house, { stock: 20 })
      staff = await signInStaff(getContainer())
    })

    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    const sweep = (days: number) => sweepUnfetchedWorkflow(getContainer()).run({ input: { now: inDays(days) } })
    const letters = async (before: string[]) => (await mailsSince(before, "pickup-")).map(({ name }) => /Z-(pickup-\w+)-/.exec(name)?.[1])
    const fulfilmentOf = async ({ id }: Placed) => (await api.get(`/admin/orders/${id}?fields=fulfillments.id`, staff)).data.order.fulfillments[0].id
    const answered = () => ({ ...staff, validateStatus: () => true })

    async function makeReady(order: Placed, no_notification = false): Promise<string> {
      const items = (await pageOf(shop, order)).lines.map(({ item_id, quantity }) => ({ id: item_id, quantity }))
      const told = TestEventUtils.waitSubscribersExecution("order.fulfillment_created", getContainer().resolve(Modules.EVENT_BUS))
      await api.post(`/admin/orders/${order.id}/fulfillments`, { items, location_id: house.stock_location_id, no_notification }, staff)
      await told
      return fulfilmentOf(order)
    }
    const level = async () => {
      const [found] = await getContainer().resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id: hat.inventory_item_id })
      return [Number(found?.stocked_quantity), Number(found?.reserved_quantity)]
    }

    it("reminds once when the days are up, with the code and the last day, and not before", async () => {
      const order = await placeOrder(shop, [hat.variant_id])
      await makeReady(order)
      const before = await mails()
      await sweep(6.9)
      expect(await letters(before)).toEqual([])
      await sweep(7.1)
      await sweep(7.2)
      const [mail, ...more] = await mailsSince(before, "pickup-reminder")
      expect(more).toEqual([])
      const { delivery } = await pageOf(shop, order)
      expect(mail?.content).toContain(delivery.kind === "pickup" ? delivery.code : "no code")
      expect(mail?.content).toMatch(/til og med \d+\. \w+ \d{4}/)
      await sweep(15)
      expect(await letters(before)).toEqual(["pickup-reminder"])
    })

    it("goes by the days in the settings", async () => {
      const { delivery_table } = (await api.get("/admin/delivery-table", staff)).data
      await api.post("/admin/delivery-table", { ...delivery_table, pickup: { reminder_days: 2, expiry_days: 4 } }, staff)
      await makeReady(await placeOrder(shop, [hat.variant_id]))
      const before = await mails()
      await sweep(2.1)
      await sweep(6)
      expect(await letters(before)).toEqual(["pickup-reminder", "pickup-expired"])
      await api.post("/admin/delivery-table", delivery_table, staff)
    })

    it("tells buyer and staff once when the time is up, and cancels nothing by itself", async () => {
      const order = await placeOrder(shop, [hat.variant_id])
      await makeReady(order)
      const before = await mails()
      await sweep(32)
      await sweep(32.1)
      expect(await letters(before)).toEqual(["pickup-expired"])
      const { status, payment } = await pageOf(shop, order)
      expect([status, payment.refunded]).toEqual(["klar", 0])
      const notices = await getContainer().resolve(Modules.NOTIFICATION).listNotifications({ channel: "feed" })
      expect(notices.filter(({ data }) => /^Ikke hentet: ordre \d+$/.test(String(data?.title)))).toHaveLength(1)
    })

    it("tells nothing of what is fetched, or of what staff wanted nobody to be told", async () => {
      const [fetched, quiet] = [await placeOrder(shop, [hat.variant_id]), await placeOrder(shop, [hat.variant_id])]
      await api.post(`/admin/orders/${fetched.id}/fulfillments/${await makeReady(fetched)}/mark-as-delivered`, {}, staff)
      await makeReady(quiet, true)
      const before = await mails()
      await sweep(7.1)
      await sweep(32)
      expect(await letters(before)).toEqual([])
    })

    describe("cancelled by staff", () => {
      const cancel = (order: Placed, days: number) =>
        cancelUnfetchedOrderWorkflow(getContainer()).run({ input: { order_id: order.id, now: inDays(days), canceled_by: "user_1" }, throwOnError: false })

      it("what was paid is paid back, the thing is for sale again, and the buyer is told, once", async () => {
        const start = await level()
        const order = await placeOrder(shop, [hat.variant_id])
        // Web orders are paid when staff take the payment.
        const paid = await pageOf(shop, order)
        await makeReady(order)
        const before = await mails()
        for (const days of [32, 32, 33]) expect((await cancel(order, days)).errors).toEqual([])
        const after = await pageOf(shop, order)
        expect(["kansellert", "refundert"]).toContain(after.status)
        expect(after.payment.refunded).toBe(paid.payment.paid ? paid.total : 0)
        expect(await level()).toEqual(start)
        expect(await mailsSince(before, "unfetched-cancelled")).toHaveLength(1)
      })

      it("is refused while there is time, and when something is fetched", async () => {
        const order = await placeOrder(shop, [hat.variant_id])
        const fulfilment = await makeReady(order)
        const early = await api.post(`/admin/after-purchase/${order.id}/unfetched-cancellation`, {}, answered())
        expect([early.status, early.data.message]).toEqual([400, "Fristen for å hente er ikke ute ennå."])
        await api.post(`/admin/orders/${order.id}/fulfillments/${fulfilment}/mark-as-delivered`, {}, staff)
        expect((await cancel(order, 32)).errors.map(({ error }) => error?.message)).toEqual(["Noe av bestillingen er hentet. Ta tilbake resten som en retur."])
        expect((await pageOf(shop, order)).status).toBe("levert")
      })

      it("is for staff alone, and for orders that there are", async () => {
        const order = await placeOrder(shop, [hat.variant_id])
        expect((await api.post(`/admin/after-purchase/${order.id}/unfetched-cancellation`, {}, { validateStatus: () => true })).status).toBe(401)
        expect((await api.post("/admin/after-purchase/order_none/unfetched-cancellation", {}, answered())).status).toBe(404)
      })
    })
  },
})
