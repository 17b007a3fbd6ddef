import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner, TestEventUtils } from "@medusajs/test-utils"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { extractText, getDocumentProxy } from "unpdf"
import { ORDER_LINK_ASKED } from "../../src/workflows/after-purchase/ask-for-order-link"
import { ORDER_TAKEN_BACK } from "../../src/workflows/after-purchase/cancel-unpaid-order"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse } from "../support/house"
import { mails, mailsSince } from "../support/mails"
import { makeProduct } from "../support/product"
import { paying, shopper } from "../support/web-shop"
import { handOver, pageOf, type Placed, placeOrder, tokenOf } from "./placed-order"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let shop: ReturnType<typeof shopper>
    let hat: { variant_id: string; inventory_item_id: string }
    let staff: { headers: Record<string, string> }

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      shop = shopper(api, house)
      hat = await makeProduct(getContainer(), house)
      staff = await signInStaff(getContainer())
      const payment_providers = ["pp_test-card_demo", "pp_system_default"]
      await updateRegionsWorkflow(getContainer()).run({ input: { selector: { id: house.region_id }, update: { payment_providers } } })
    })

    const heard = (event: string) => TestEventUtils.waitSubscribersExecution(event, getContainer().resolve(Modules.EVENT_BUS))
    const reserved = async () => {
      const [level] = await getContainer().resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id: hat.inventory_item_id })
      return Number(level?.reserved_quantity)
    }
    /** An order that is authorised, but of which nothing is captured. */
    const unpaidOrder = async (): Promise<Placed> => {
      const cart = await shop.readyCart([hat.variant_id])
      const { data } = await shop.post("/payment-collections", { cart_id: cart })
      await shop.post(`/payment-collections/${data.payment_collection.id}/payment-sessions`, { provider_id: "pp_system_default" })
      const { order } = (await shop.complete(cart)).data
      return { id: order.id, cart, token: await tokenOf(shop, cart) }
    }
    const pdfText = async (path: string) => {
      const { data, headers } = await api.get(path, { ...house.store_headers, responseType: "arraybuffer" }) as { data: ArrayBuffer; headers?: Record<string, string> }
      expect(headers?.["content-type"]).toBe("application/pdf")
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(Buffer.from(data))), { mergePages: true })
      return text.replaceAll(/\s+/g, " ")
    }

    it("takes back an order that is not paid: the thing is for sale again, the buyer hears of it, once", async () => {
      const order = await unpaidOrder()
      expect(await pageOf(shop, order)).toMatchObject({ may_cancel: true, payment: { paid: false, means: null } })
      expect(await reserved()).toBe(1)
      const before = await mails()
      const told = heard(ORDER_TAKEN_BACK)
      const cancel = () => shop.post(`/order-pages/${order.token}/cancellation`)
      const answers = await Promise.all([cancel(), cancel()])
      await told
      expect(answers.map(({ status, data }) => [status, data.order?.status])).toEqual([[200, "kansellert"], [200, "kansellert"]])
      expect(await reserved()).toBe(0)
      expect((await mailsSince(before, "order-cancellation")).map(({ content }) => /ordre \d+ er avbestilt/i.test(content))).toEqual([true])
      expect(await pageOf(shop, order)).toMatchObject({ may_cancel: false, withdrawal: { state: "done" } })
    })

    it("does not take back what is paid", async () => {
      const order = await placeOrder(shop, [hat.variant_id])
      const { status, data } = await shop.post(`/order-pages/${order.token}/cancellation`)
      expect([status, data.message]).toEqual([400, "Bestillingen er betalt eller på vei, så den kan ikke avbestilles. Du kan angre på kjøpet i stedet."])
      expect((await pageOf(shop, order)).status).toBe("mottatt")
    })

    it("sends the link again to the order's own address, and answers everybody alike", async () => {
      const order = await placeOrder(shop, [hat.variant_id])
      const { display_id } = await pageOf(shop, order)
      const before = await mails()
      const ask = async (email: string, number: unknown) => {
        const told = heard(ORDER_LINK_ASKED)
        const { status, data } = await shop.post("/order-link-mails", { email, display_id: number })
        await told
        return [status, data]
      }
      const alike = [202, { asked: true }]
      expect(await ask("ola@eksempel.no", display_id)).toEqual(alike)
      expect(await ask("kari@eksempel.no", display_id + 1000)).toEqual(alike)
      expect(await mailsSince(before, "order-link")).toEqual([])
      expect(await ask("KARI@eksempel.no", display_id)).toEqual(alike)
      expect(await ask("kari@eksempel.no", display_id)).toEqual(alike)
      const written = await mailsSince(before, "order-link")
      expect(written).toHaveLength(1)
      expect(written[0]?.content).toContain(`/ordre/${order.token}`)
      const wrong = await shop.post("/order-link-mails", { email: "kari", display_id: "tolv" })
      expect([wrong.status, wrong.data.message]).toEqual([400, "Skriv e-postadressen slik: navn@eksempel.no.\nOrdrenummeret er bare tall."])
    })

    it("gives an order in English its documents in English, the one with the confirmation too", async () => {
      const cart = await shop.startCart()
      await shop.post(`/carts/${cart}`, { locale: "en-GB" })
      await shop.add(cart, hat.variant_id)
      await shop.sayWho(cart)
      await shop.choose(cart, "henting")
      await shop.pay(cart, paying)
      const before = await mails()
      const told = heard("order.placed")
      await shop.complete(cart)
      await told
      const token = await tokenOf(shop, cart)
      expect(await pdfText(`/store/order-pages/${token}/receipt`)).toContain("Paid in total NOK 349.00")
      expect(await pdfText(`/store/order-pages/${token}/withdrawal-form`)).toContain("I hereby give notice")
      expect((await mailsSince(before, "order-confirmation"))[0]?.content).toMatch(/filename="?withdrawal-form-\d+\.pdf/)
    })

    it("gives receipt and form as PDF by the link, and no receipt of what is not paid", async () => {
      const order = await placeOrder(shop, [hat.variant_id], "postkasse")
      const receipt = await pdfText(`/store/order-pages/${order.token}/receipt`)
      for (const words of ["Kvittering", "Salg i nettbutikken", "Prøvebutikken AS, org.nr. 999 888 777 MVA", "Lue «Fjellbris», S/M", "Betalt til sammen 408,00 kr", "25 % 326,40 81,60 408,00"]) expect(receipt).toContain(words)
      expect(await pdfText(`/store/order-pages/${order.token}/withdrawal-form`)).toContain("Jeg underretter herved")
      const unpaid = await unpaidOrder()
      expect((await shop.get(`/order-pages/${unpaid.token}/receipt`)).status).toBe(400)
      expect((await shop.get(`/order-pages/${order.token}x/receipt`)).status).toBe(404)
    })

    it("keeps whom a gift is for, and takes nothing beside it", async () => {
      const gift = { recipient_name: "Ola Berg", contact: "ola@eksempel.no", greeting: "Gratulerer!" }
      const cart = await shop.readyCart([hat.variant_id])
      expect((await shop.post(`/carts/${cart}`, { metadata: { gift: { ...gift, greeting: "å".repeat(301) } } })).data.message).toBe("Hilsenen kan ha høyst 300 tegn.")
      expect((await shop.post(`/carts/${cart}`, { metadata: { gift, price: 1 } })).status).toBe(400)
      expect((await shop.post(`/carts/${cart}`, { metadata: { gift } })).status).toBe(200)
      await shop.pay(cart, "4242 4242 4242 4242")
      const { order } = (await shop.complete(cart)).data
      const placed = { id: order.id, cart, token: await tokenOf(shop, cart) }
      expect(await pageOf(shop, placed)).toMatchObject({ gift, buyer_name: "Kari Nordmann" })
      expect((await api.get(`/admin/after-purchase/${order.id}`, staff)).data.after_purchase).toMatchObject({ gift, tracking: [], withdrawal: { state: "open", last_day: null } })
    })

    it("shows the tracking code that staff wrote on the parcel", async () => {
      const order = await placeOrder(shop, [hat.variant_id], "postkasse")
      const page = await pageOf(shop, order)
      const items = page.lines.map(({ item_id, quantity }) => ({ id: item_id, quantity }))
      const { data } = await api.post(`/admin/orders/${order.id}/fulfillments?fields=fulfillments.id`, { items, location_id: house.stock_location_id }, staff)
      const labels = [{ tracking_number: "70300123456789", tracking_url: "#", label_url: "#" }]
      await api.post(`/admin/orders/${order.id}/fulfillments/${data.order.fulfillments[0].id}/shipments`, { items, labels }, staff)
      expect(await pageOf(shop, order)).toMatchObject({ status: "sendt", tracking: [{ number: "70300123456789", url: "https://sporing.posten.no/sporing/70300123456789" }] })
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      expect((await query.graph({ entity: "order", fields: ["metadata"], filters: { id: order.id } })).data[0]?.metadata ?? null).toBeNull()
    })

    it("is null for staff when the sale was over the counter or is none", async () => {
      expect((await api.get("/admin/after-purchase/order_none", staff)).data).toEqual({ after_purchase: null })
    })

    it("counts the days from the hand-over at the counter", async () => {
      const order = await placeOrder(shop, [hat.variant_id])
      await handOver(api, staff, order, await pageOf(shop, order), house.stock_location_id)
      expect(await pageOf(shop, order)).toMatchObject({ status: "levert", withdrawal: { state: "open", last_day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } })
    })
  },
})
