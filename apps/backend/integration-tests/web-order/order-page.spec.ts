import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner, TestEventUtils } from "@medusajs/test-utils"
import { orderPageResponse } from "@verksted/contracts/order-page"
import { PICKUP_MODULE } from "../../src/modules/pickup"
import type { PickupService } from "../../src/modules/pickup/service"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse, testSeller } from "../support/house"
import { makeProduct } from "../support/product"
import { shopper } from "../support/web-shop"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let shop: ReturnType<typeof shopper>
    let variant_id: string
    let staff: { headers: Record<string, string> }

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      shop = shopper(api, house)
      variant_id = (await makeProduct(getContainer(), house)).variant_id
      staff = await signInStaff(getContainer())
    })

    const tokenOf = async (cart: string): Promise<string> => (await shop.post("/order-links", { cart_id: cart })).data.token
    const pageOf = async (cart: string) => orderPageResponse.parse((await shop.get(`/order-pages/${await tokenOf(cart)}`)).data).order

    it("shows a pickup order with code, address, opening hours and VAT", async () => {
      const cart = await shop.readyCart([variant_id])
      const { order } = (await shop.complete(cart)).data
      const page = await pageOf(cart)
      expect(page).toMatchObject({ display_id: order.display_id, status: "mottatt", subtotal: 34900, freight: 0, total: 34900, vat: 6980, email: "kari@eksempel.no", payment: { paid: true, is_test: true } })
      expect(page.lines).toMatchObject([{ title: "Lue «Fjellbris»", variant_title: "S/M", quantity: 1, unit_price: 34900, total: 34900 }])
      expect(page.delivery).toMatchObject({ kind: "pickup", address: testSeller.pickup_address, opening_hours: testSeller.opening_hours })
      expect(await pageOf(cart)).toEqual(page)
    })

    it("shows a parcel with freight and its VAT, and gives two pickups different codes", async () => {
      const parcel = await shop.readyCart([variant_id], "postkasse")
      await shop.complete(parcel)
      expect(await pageOf(parcel)).toMatchObject({ subtotal: 34900, freight: 5900, total: 40800, vat: 8160, delivery: { kind: "parcel", recipient: "Kari Nordmann", address: { street: "Storgata 1", postal_code: "0155", city: "Oslo" } } })

      const carts = [await shop.readyCart([variant_id]), await shop.readyCart([variant_id])]
      const codes = []
      for (const cart of carts) {
        await shop.complete(cart)
        const { delivery } = await pageOf(cart)
        codes.push(delivery.kind === "pickup" ? delivery.code : null)
      }
      expect(codes[0]).toMatch(/^\d{4}$/)
      expect(codes[1]).not.toBe(codes[0])
    })

    it("lets a pickup code be given to another once the order is completed, and goes on showing it", async () => {
      const cart = await shop.readyCart([variant_id])
      const { order } = (await shop.complete(cart)).data
      const { delivery } = await pageOf(cart)
      const pickups: PickupService = getContainer().resolve(PICKUP_MODULE)
      expect(await pickups.listPickupCodes({ is_open: true })).toMatchObject([{ cart_id: cart }])
      const told = TestEventUtils.waitSubscribersExecution("order.completed", getContainer().resolve(Modules.EVENT_BUS))
      await api.post(`/admin/orders/${order.id}/complete`, {}, staff)
      await told
      expect(await pickups.listPickupCodes({ is_open: true })).toEqual([])
      expect((await pageOf(cart)).delivery).toEqual(delivery)
    })

    it("gives no link of a cart that is not ordered, and 404 for every wrong token alike", async () => {
      const cart = await shop.readyCart([variant_id])
      expect((await shop.post("/order-links", { cart_id: cart })).status).toBe(404)
      expect((await shop.post("/order-links", { cart_id: "cart_none" })).status).toBe(404)
      expect((await shop.post("/order-links", {})).status).toBe(400)

      const { order } = (await shop.complete(cart)).data
      const token = await tokenOf(cart)
      const wrong = [`${token}x`, token.slice(0, -1), order.id, `${order.id}.`, token.replace(order.id, "order_other")]
      const answers = await Promise.all(wrong.map((token) => shop.get(`/order-pages/${encodeURIComponent(token)}`)))
      const sentence = "Fant ikke bestillingen. Sjekk at du har hele lenken fra e-posten."
      expect(answers.map(({ status, data }) => [status, data.message])).toEqual(wrong.map(() => [404, sentence]))
    })

    it("follows a full refund that staff make in Medusa", async () => {
      const cart = await shop.readyCart([variant_id])
      const { order } = (await shop.complete(cart)).data
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({ entity: "order", fields: ["payment_collections.payments.id"], filters: { id: order.id } })
      const payment = data[0]?.payment_collections?.[0]?.payments?.[0]?.id
      const refused = await api.post(`/admin/payments/${payment}/refund`, { amount: 350 }, { ...staff, validateStatus: () => true })
      expect(refused.status).toBeGreaterThanOrEqual(400)
      expect((await pageOf(cart)).status).toBe("mottatt")
      await api.post(`/admin/payments/${payment}/refund`, { amount: 349 }, staff)
      expect((await pageOf(cart)).status).toBe("refundert")
      const { data: after } = await query.graph({ entity: "payment", fields: ["refunds.amount"], filters: { id: payment } })
      expect(after[0]?.refunds?.map((refund: { amount: number } | null) => refund?.amount)).toEqual([349])
    })
  },
})
