import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner, TestEventUtils } from "@medusajs/test-utils"
import { sweepWaysWorkflow } from "../../src/workflows/way/sweep-ways"
import { tellOfWayWorkflow } from "../../src/workflows/way/tell-of-way"
import { pageOf, type Placed, placeOrder, tokenOf } from "../after-purchase/placed-order"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse } from "../support/house"
import { mails, mailsSince } from "../support/mails"
import { makeProduct } from "../support/product"
import { paying, shopper } from "../support/web-shop"

const longAgo = () => new Date(Date.now() - 3_600_000).toISOString()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let shop: ReturnType<typeof shopper>
    let staff: { headers: Record<string, string> }
    let hat: string
    let mitten: string

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      shop = shopper(api, house)
      hat = (await makeProduct(getContainer(), house)).variant_id
      mitten = (await makeProduct(getContainer(), house, { title: "Vott «Nordavind»" })).variant_id
      staff = await signInStaff(getContainer())
    })

    const heard = (event: string) => TestEventUtils.waitSubscribersExecution(event, getContainer().resolve(Modules.EVENT_BUS))
    /** The confirmation of an order may still be on its way when something else is looked at. */
    const lettersSince = async (before: string[]) => (await mailsSince(before)).filter(({ name }) => /Z-(order-ready|order-sent|gift-ready)-/.test(name))
    const sweep = () => sweepWaysWorkflow(getContainer()).run({ input: { since: longAgo() } })
    const fulfilmentsOf = async (id: string): Promise<{ id: string; canceled_at: string | null }[]> => (await api.get(`/admin/orders/${id}?fields=fulfillments.id,fulfillments.canceled_at`, staff)).data.order.fulfillments

    /** Staff make ready what is named, everything when nothing is; the fulfilment's id, once the event has been heard. */
    async function makeReady(order: Placed, more: { titles?: string[]; no_notification?: boolean } = {}): Promise<string> {
      const { lines } = await pageOf(shop, order)
      const items = lines.filter(({ title }) => more.titles?.includes(title) ?? true).map(({ item_id, quantity }) => ({ id: item_id, quantity }))
      const known = new Set((await fulfilmentsOf(order.id)).map(({ id }) => id))
      const told = heard("order.fulfillment_created")
      await api.post(`/admin/orders/${order.id}/fulfillments`, { items, location_id: house.stock_location_id, no_notification: more.no_notification ?? false }, staff)
      await told
      return (await fulfilmentsOf(order.id)).find(({ id }) => !known.has(id))?.id ?? ""
    }

    /** Staff send a parcel that was made ready. */
    async function send(order: Placed, fulfilment: string, more: { labels?: object[]; no_notification?: boolean } = {}): Promise<void> {
      const items = (await pageOf(shop, order)).lines.map(({ item_id, quantity }) => ({ id: item_id, quantity }))
      const told = heard("shipment.created")
      await api.post(`/admin/orders/${order.id}/fulfillments/${fulfilment}/shipments`, { items, labels: more.labels ?? [], no_notification: more.no_notification ?? false }, staff)
      await told
    }

    const placeGift = async (contact: string | null): Promise<Placed> => {
      const cart = await shop.startCart()
      await shop.add(cart, hat)
      await shop.sayWho(cart)
      await shop.post(`/carts/${cart}`, { metadata: { gift: { recipient_name: "Ola", contact, greeting: null } } })
      await shop.choose(cart, "henting")
      await shop.pay(cart, paying)
      const { order } = (await shop.complete(cart)).data
      return { id: order.id, cart, token: await tokenOf(shop, cart) }
    }

    describe("an order that is fetched", () => {
      it("is told of once when it is made ready, with code, address and hours", async () => {
        const order = await placeOrder(shop, [hat])
        const before = await mails()
        const fulfilment_id = await makeReady(order)
        await tellOfWayWorkflow(getContainer()).run({ input: { fulfilment_id, wanted: true } })
        await sweep()
        const written = await lettersSince(before)
        expect(written.map(({ name }) => name.split("Z-")[1]?.replace(/-[0-9a-f]{8}\.eml$/, ""))).toEqual(["order-ready"])
        const { delivery } = await pageOf(shop, order)
        if (delivery.kind !== "pickup") throw new Error("not fetched")
        for (const words of [/^To: kari@eksempel\.no$/m, delivery.code, "Butikkgata 2, 5004 Bergen", "Tirsdag–fredag: kl. 11–17", `http://localhost:3000/ordre/${order.token}`, "1 × Lue «Fjellbris», S/M"]) {
          expect(written[0]?.content).toEqual(typeof words === "string" ? expect.stringContaining(words) : expect.stringMatching(words))
        }
      })

      it("in two parts is told of twice, each with its own things", async () => {
        const order = await placeOrder(shop, [hat, mitten])
        const before = await mails()
        await makeReady(order, { titles: ["Lue «Fjellbris»"] })
        await makeReady(order, { titles: ["Vott «Nordavind»"] })
        const written = (await mailsSince(before, "order-ready")).map(({ content }) => content)
        expect(written.map((content) => content.split("KOMMER SENERE")[0] ?? "").map((now) => [now.includes("Lue «Fjellbris»"), now.includes("Vott «Nordavind»")])).toEqual([[true, false], [false, true]])
      })

      it("is told of in the language it was bought in", async () => {
        const cart = await shop.readyCart([hat])
        await shop.post(`/carts/${cart}`, { locale: "en-GB" })
        // A change of the cart lets go of its payment.
        await shop.pay(cart, paying)
        const { order } = (await shop.complete(cart)).data
        const before = await mails()
        await makeReady({ id: order.id, cart, token: await tokenOf(shop, cart) })
        expect((await mailsSince(before, "order-ready"))[0]?.content).toContain("Your collection code".toUpperCase())
      })

      it("is not told of when staff ask for that, and the sweep keeps to it", async () => {
        const order = await placeOrder(shop, [hat])
        const before = await mails()
        await makeReady(order, { no_notification: true })
        await sweep()
        expect(await lettersSince(before)).toEqual([])
      })
    })

    describe("a gift", () => {
      it("is told of to whoever gets it, without prices and without the order's link", async () => {
        const order = await placeGift("ola@eksempel.no")
        const before = await mails()
        await makeReady(order)
        await sweep()
        expect(await mailsSince(before, "order-ready")).toHaveLength(1)
        const [mail, ...others] = await mailsSince(before, "gift-ready")
        expect(others).toEqual([])
        const { delivery } = await pageOf(shop, order)
        expect(mail?.content).toMatch(/^To: ola@eksempel\.no$/m)
        expect(mail?.content).toContain(delivery.kind === "pickup" ? delivery.code : "no code")
        expect(mail?.content).not.toMatch(/\d+,\d\d|\/ordre\/|Fjellbris|kari@eksempel\.no/)
      })

      it("with a telephone number is told of to staff, with no number in the notice", async () => {
        const order = await placeGift("912 34 567")
        const before = await mails()
        await makeReady(order)
        expect(await mailsSince(before, "gift-ready")).toEqual([])
        const notices = await getContainer().resolve(Modules.NOTIFICATION).listNotifications({ channel: "feed" })
        expect(notices.filter(({ data }) => /^Gaven er klar: ordre \d+$/.test(String(data?.title)))).toHaveLength(1)
        expect(JSON.stringify(notices)).not.toContain("912")
      })
    })

    describe("a parcel", () => {
      it("is told of once when it is sent, with its tracking code, and not before", async () => {
        const order = await placeOrder(shop, [hat], "postkasse")
        const before = await mails()
        const fulfilment_id = await makeReady(order)
        await sweep()
        expect(await lettersSince(before)).toEqual([])
        await send(order, fulfilment_id, { labels: [{ tracking_number: "70300000000000001", tracking_url: "#", label_url: "#" }] })
        await tellOfWayWorkflow(getContainer()).run({ input: { fulfilment_id, wanted: true } })
        await sweep()
        const written = await lettersSince(before)
        expect(written).toHaveLength(1)
        expect(written[0]?.name).toContain("Z-order-sent-")
        for (const words of ["Storgata 1, 0155 Oslo", "https://sporing.posten.no/sporing/70300000000000001", "1 × Lue «Fjellbris», S/M"]) expect(written[0]?.content).toContain(words)
      })

      it("without a code says that it cannot be followed", async () => {
        const order = await placeOrder(shop, [hat], "hentested")
        const before = await mails()
        await send(order, await makeReady(order))
        expect((await mailsSince(before, "order-sent"))[0]?.content).toContain("Pakken har ingen sporing.")
      })

      it("is not told of when staff ask for that", async () => {
        const order = await placeOrder(shop, [hat], "postkasse")
        const before = await mails()
        await send(order, await makeReady(order, { no_notification: true }), { no_notification: true })
        await sweep()
        expect(await lettersSince(before)).toEqual([])
      })
    })

    describe("when the event is lost", () => {
      /** The same rows, by a workflow that sends no event anybody hears. */
      async function readyUnheard(order: Placed): Promise<string> {
        const { lines } = await pageOf(shop, order)
        const bus = getContainer().resolve(Modules.EVENT_BUS)
        const silent = vi.spyOn(bus, "emit").mockResolvedValue()
        const { result } = await createOrderFulfillmentWorkflow(getContainer()).run({
          input: { order_id: order.id, items: lines.map(({ item_id, quantity }) => ({ id: item_id, quantity })), location_id: house.stock_location_id },
        })
        silent.mockRestore()
        return result.id
      }

      it("the sweep tells, once", async () => {
        const order = await placeOrder(shop, [hat])
        const before = await mails()
        await readyUnheard(order)
        expect(await lettersSince(before)).toEqual([])
        await sweep()
        await sweep()
        expect(await mailsSince(before, "order-ready")).toHaveLength(1)
      })

      it("a letter that could not be written is written by the sweep", async () => {
        const fulfilment = await makeReady(await placeOrder(shop, [hat]))
        const pg = getContainer().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
        const failed = await pg("notification").where({ idempotency_key: `order-ready:${fulfilment}`, status: "success" }).update({ status: "failure" })
        const before = await mails()
        await sweep()
        expect([failed, (await mailsSince(before, "order-ready")).length]).toEqual([1, 1])
      })

      it("the sweep tells nothing of what is fetched since, taken back, or of long ago", async () => {
        const [fetched, undone, old] = [await placeOrder(shop, [hat]), await placeOrder(shop, [hat]), await placeOrder(shop, [mitten])]
        const before = await mails()
        await api.post(`/admin/orders/${fetched.id}/fulfillments/${await readyUnheard(fetched)}/mark-as-delivered`, {}, staff)
        await api.post(`/admin/orders/${undone.id}/fulfillments/${await readyUnheard(undone)}/cancel`, {}, staff)
        await readyUnheard(old)
        await sweepWaysWorkflow(getContainer()).run({ input: { since: new Date(Date.now() + 60_000).toISOString() } })
        expect(await mailsSince(before, "order-ready")).toEqual([])
      })

    })
  },
})
