import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner, TestEventUtils } from "@medusajs/test-utils"
import { pageOf, type Placed, placeOrder } from "../after-purchase/placed-order"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse } from "../support/house"
import { mails, mailsSince } from "../support/mails"
import { makeProduct } from "../support/product"
import { shopper } from "../support/web-shop"

const CODE = "70300000000000001"

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
      hat = (await makeProduct(getContainer(), house, { stock: 20 })).variant_id
      mitten = (await makeProduct(getContainer(), house, { title: "Vott «Nordavind»", stock: 20 })).variant_id
      staff = await signInStaff(getContainer())
    })

    const heard = (event: string) => TestEventUtils.waitSubscribersExecution(event, getContainer().resolve(Modules.EVENT_BUS))
    const parcelsOf = async ({ id }: Placed) => (await api.get(`/admin/after-purchase/${id}`, staff)).data.after_purchase.parcels
    const ship = (order: Placed, body: object) => api.post(`/admin/after-purchase/${order.id}/shipments`, body, { ...staff, validateStatus: () => true })

    /** Staff pack what is named, everything when nothing is. */
    async function pack(order: Placed, title?: string): Promise<string> {
      const before = new Set((await parcelsOf(order)).map(({ fulfilment_id }: { fulfilment_id: string }) => fulfilment_id))
      const items = (await pageOf(shop, order)).lines.filter((line) => !title || line.title === title).map(({ item_id, quantity }) => ({ id: item_id, quantity }))
      const told = heard("order.fulfillment_created")
      await api.post(`/admin/orders/${order.id}/fulfillments`, { items, location_id: house.stock_location_id }, staff)
      await told
      return (await parcelsOf(order)).map(({ fulfilment_id }: { fulfilment_id: string }) => fulfilment_id).find((id: string) => !before.has(id)) ?? ""
    }

    it("is sent with the code that is pasted, and the letter carries it", async () => {
      const order = await placeOrder(shop, [hat], "postkasse")
      const fulfilment_id = await pack(order)
      expect(await parcelsOf(order)).toEqual([{ fulfilment_id, is_sent: false, things: ["1 × Lue «Fjellbris», S/M"], tracking: [] }])
      const before = await mails()
      const told = heard("shipment.created")
      const sent = await ship(order, { fulfilment_id, tracking_code: `https://sporing.posten.no/sporing/${CODE}` })
      await told
      expect([sent.status, sent.data.after_purchase.parcels]).toEqual([200, [{ fulfilment_id, is_sent: true, things: ["1 × Lue «Fjellbris», S/M"], tracking: [{ number: CODE, url: `https://sporing.posten.no/sporing/${CODE}` }] }]])
      const [mail, ...more] = await mailsSince(before, "order-sent")
      expect(more).toEqual([])
      expect(mail?.content).toContain(`https://sporing.posten.no/sporing/${CODE}`)
      expect((await pageOf(shop, order)).tracking).toEqual([{ number: CODE, url: `https://sporing.posten.no/sporing/${CODE}` }])
    })

    it("that is sent already gets its code, and no second letter", async () => {
      const order = await placeOrder(shop, [hat], "postkasse")
      const fulfilment_id = await pack(order)
      const told = heard("shipment.created")
      await ship(order, { fulfilment_id, tracking_code: null })
      await told
      const before = await mails()
      expect((await ship(order, { fulfilment_id, tracking_code: CODE })).data.after_purchase.parcels[0].tracking).toEqual([{ number: CODE, url: `https://sporing.posten.no/sporing/${CODE}` }])
      const again = await ship(order, { fulfilment_id, tracking_code: null })
      expect([again.status, again.data.message]).toEqual([400, "Pakken er sendt allerede. Lim inn sporingskoden for å legge den til."])
      expect(await mailsSince(before, "order-sent")).toEqual([])
    })

    it("of a part is told of with what comes now and what later, and the last without", async () => {
      const order = await placeOrder(shop, [hat, mitten], "postkasse")
      const first = await pack(order, "Lue «Fjellbris»")
      const second = await pack(order, "Vott «Nordavind»")
      const before = await mails()
      for (const fulfilment_id of [first, second]) {
        const told = heard("shipment.created")
        await ship(order, { fulfilment_id, tracking_code: null })
        await told
      }
      const [part, rest] = (await mailsSince(before, "order-sent")).map(({ content }) => content)
      const [now, later = ""] = (part ?? "").split("KOMMER SENERE")
      expect([now?.includes("Lue «Fjellbris»"), later.includes("Vott «Nordavind»")]).toEqual([true, true])
      expect([rest?.includes("Vott «Nordavind»"), rest?.includes("KOMMER SENERE")]).toEqual([true, false])
    })

    it("is refused with a code that is none, for what is fetched, for another order's parcel, and by anybody but staff", async () => {
      const [order, other, fetched] = [await placeOrder(shop, [hat], "postkasse"), await placeOrder(shop, [hat], "postkasse"), await placeOrder(shop, [hat])]
      const fulfilment_id = await pack(order)
      await pack(fetched)
      const pickup = (await api.get(`/admin/orders/${fetched.id}?fields=fulfillments.id`, staff)).data.order.fulfillments[0].id
      const answers = [
        await ship(order, { fulfilment_id, tracking_code: "1042" }),
        await ship(other, { fulfilment_id, tracking_code: null }),
        await ship(fetched, { fulfilment_id: pickup, tracking_code: null }),
        await ship(order, { fulfilment_id }),
        await api.post(`/admin/after-purchase/${order.id}/shipments`, { fulfilment_id, tracking_code: null }, { validateStatus: () => true }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([400, 404, 400, 400, 401])
      expect(answers[0]?.data.message).toContain("Det ligner ikke en sporingskode fra Posten eller Bring.")
      expect(answers[2]?.data.message).toBe("Denne bestillingen hentes i butikken.")
      expect((await parcelsOf(order))[0].is_sent).toBe(false)
    })
  },
})
