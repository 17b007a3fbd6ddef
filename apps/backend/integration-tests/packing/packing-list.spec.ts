import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { pageOf, placeOrder } from "../after-purchase/placed-order"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { paying, shopper } from "../support/web-shop"

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

    const config = () => ({ ...staff, validateStatus: () => true })
    const list = async (question = ""): Promise<{ id: string; things: { title: string; workshops: string[]; sku: string }[] }[]> => (await api.get(`/admin/packing-list${question}`, staff)).data.orders
    const pack = async (id: string, items: { id: string; quantity: number }[]) => api.post(`/admin/orders/${id}/fulfillments`, { items, location_id: house.stock_location_id, no_notification: true }, staff)

    it("lists what waits, oldest first, until it is packed; a part keeps the rest", async () => {
      const [one, two] = [await placeOrder(shop, [hat, mitten], "postkasse"), await placeOrder(shop, [hat])]
      expect((await list()).map(({ id }) => id)).toEqual([one.id, two.id])
      const [first] = await list()
      expect(first).toMatchObject({ recipient: "Kari Nordmann", delivery_name: "Pakke i postkassen", code: null, address: { street: "Storgata 1", postal_code: "0155", city: "Oslo" } })
      expect(first?.things.map(({ title, sku, workshops }) => [title, sku, workshops.length])).toEqual([["Lue «Fjellbris»", "T-Lue «Fjellbris»", 1], ["Vott «Nordavind»", "T-Vott «Nordavind»", 1]])
      const { lines } = await pageOf(shop, one)
      const packLine = (wanted: string) => pack(one.id, lines.filter(({ title }) => title === wanted).map(({ item_id, quantity }) => ({ id: item_id, quantity })))
      await packLine("Lue «Fjellbris»")
      expect((await list())[0]?.things.map(({ title }) => title)).toEqual(["Vott «Nordavind»"])
      await packLine("Vott «Nordavind»")
      expect((await list()).map(({ id }) => id)).toEqual([two.id])
      expect((await list(`?order_id=${one.id}`))[0]?.things).toHaveLength(2)
    })

    it("has a gift's greeting and the pickup code, and neither prices nor makers nor how the recipient is reached", async () => {
      const cart = await shop.startCart()
      await shop.add(cart, hat)
      await shop.sayWho(cart)
      await shop.post(`/carts/${cart}`, { metadata: { gift: { recipient_name: "Ola", contact: "ola@eksempel.no", greeting: "Gratulerer!" } } })
      await shop.choose(cart, "henting")
      await shop.pay(cart, paying)
      const { order } = (await shop.complete(cart)).data
      const [found] = await list(`?order_id=${order.id}`)
      expect(found).toMatchObject({ recipient: "Ola", code: expect.stringMatching(/^\d{4}$/), address: null, gift: { recipient_name: "Ola", greeting: "Gratulerer!" } })
      expect(JSON.stringify(found)).not.toMatch(/@|price|total|maker|pseudonym/)
    })

    it("is for staff, of orders that there are", async () => {
      const answers = [
        await api.get("/admin/packing-list", { validateStatus: () => true }),
        await api.get("/admin/packing-list?order_id=order_none", config()),
        await api.get("/admin/packing-list?order_id=' or 1=1", config()),
        await api.get("/admin/packing-list?all=1", config()),
      ]
      expect(answers.map(({ status }) => status)).toEqual([401, 404, 400, 400])
    })
  },
})
