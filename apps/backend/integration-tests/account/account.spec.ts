import { randomUUID } from "node:crypto"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { accountExport, accountOrders } from "@verksted/contracts/account"
import sharp from "sharp"
import { pageOf, placeOrder } from "../after-purchase/placed-order"
import { customerPassword, signInCustomer } from "../support/customer"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { type Answer, shopper } from "../support/web-shop"

const HOME = { first_name: "Kari", last_name: "Nordmann", address_1: "Storgata 1", postal_code: "0155", city: "Oslo", country_code: "no", is_default_shipping: true }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let shop: ReturnType<typeof shopper>
    let variant_id: string
    let kari: { token: string; customer_id: string }
    let ola: { token: string; customer_id: string }
    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      shop = shopper(api, house)
      variant_id = (await makeProduct(getContainer(), house, { stock: 20 })).variant_id
      kari = await signInCustomer(getContainer(), "kari@eksempel.no")
      ola = await signInCustomer(getContainer(), "ola@eksempel.no")
    })

    const as = (who: { token: string }) => ({ headers: { ...house.store_headers.headers, authorization: `Bearer ${who.token}` }, validateStatus: () => true })
    const get = (who: { token: string }, path: string): Promise<Answer> => api.get(`/store${path}`, as(who))
    const post = (who: { token: string }, path: string, body: object = {}): Promise<Answer> => api.post(`/store${path}`, body, as(who))
    const remove = (who: { token: string }, path: string): Promise<Answer> => api.delete(`/store${path}`, as(who))
    const graph = async (entity: string, fields: string[], filters: object) => (await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({ entity, fields, filters })).data

    /** An order; the shopper's contact is kari@eksempel.no. */
    const buy = async (email?: string): Promise<string> => {
      const cart = await shop.readyCart([variant_id])
      if (email) await shop.post(`/carts/${cart}`, { email })
      return (await shop.complete(cart)).data.order.id
    }
    const ordersOf = async (who: { token: string }, offset = 0) => accountOrders.parse((await get(who, `/account/orders?offset=${offset}`)).data)

    it("lists the orders of one's own proven address, also a guest's, newest first, each with its key", async () => {
      for (const email of [undefined, "KARI@eksempel.no", undefined]) await buy(email)
      await buy("k_ri@eksempel.no")
      const [first, second] = [await ordersOf(kari), await ordersOf(kari, 2)]
      expect([first.count, first.orders.length, second.orders]).toEqual([3, 3, first.orders.slice(2)])
      expect(first.orders.map(({ placed_at }) => placed_at)).toEqual(first.orders.map(({ placed_at }) => placed_at).sort().reverse())
      expect(first.orders[0]).toMatchObject({ status: "mottatt", total: 34900, first_title: "Lue «Fjellbris»", more_lines: 0 })
      expect((await shop.get(`/order-pages/${first.orders[0]?.token}`)).data.order.display_id).toBe(first.orders[0]?.display_id)
      expect((await ordersOf(ola)).count).toBe(0)
    })

    it("never shows an order whose buyer only passed by the address: Medusa would have linked it", async () => {
      const cart = await shop.startCart()
      await shop.post(`/carts/${cart}`, { email: "ola@eksempel.no" })
      await shop.add(cart, variant_id)
      await shop.sayWho(cart)
      await shop.choose(cart, "henting")
      await shop.pay(cart, "4242 4242 4242 4242")
      const { order } = (await shop.complete(cart)).data
      expect(await graph("order", ["customer_id", "email"], { id: order.id })).toEqual([expect.objectContaining({ customer_id: ola.customer_id, email: "kari@eksempel.no" })])
      expect([(await ordersOf(ola)).count, (await ordersOf(kari)).count]).toEqual([0, 1])
    })

    it("shows a guest nothing of the customer whose address stands in the cart", async () => {
      await post(kari, "/customers/me/addresses", HOME)
      const cart = await shop.startCart()
      await shop.post(`/carts/${cart}`, { email: "kari@eksempel.no" })
      for (const fields of ["*customer", "+customer.first_name,+customer.has_account", "*customer.addresses", "customer.addresses.address_1,id"]) {
        for (const answer of [await shop.get(`/carts/${cart}?fields=${fields}`), await shop.post(`/carts/${cart}?fields=${fields}`, {})]) {
          expect(JSON.stringify(answer.data)).not.toMatch(/Storgata|Nordmann|has_account|cuaddr_/)
        }
      }
    })

    it("keeps addresses: the first as the default, one default at a time, and nobody else's", async () => {
      const added = await post(kari, "/customers/me/addresses", HOME)
      expect(added.status).toBe(200)
      const [{ id }] = (await get(kari, "/customers/me/addresses")).data.addresses
      expect((await post(kari, `/customers/me/addresses/${id}`, { ...HOME, city: "Bergen" })).status).toBe(200)
      await post(kari, "/customers/me/addresses", { ...HOME, address_1: "Hytta 2" })
      const kept = (await get(kari, "/customers/me/addresses")).data.addresses
      expect(kept.map(({ is_default_shipping, city }: typeof HOME) => [city, is_default_shipping]).sort()).toEqual([["Bergen", false], ["Oslo", true]])

      for (const answer of [await get(ola, `/customers/me/addresses/${id}`), await post(ola, `/customers/me/addresses/${id}`, HOME), await remove(ola, `/customers/me/addresses/${id}`)]) {
        expect([answer.status, answer.data.message]).toEqual([404, "Fant ikke adressen."])
      }
      expect((await get(kari, `/customers/me/addresses/${id}`)).data.address.city).toBe("Bergen")
      for (const wrong of [{ ...HOME, postal_code: "12345" }, { ...HOME, metadata: { x: 1 } }, { ...HOME, country_code: "se" }, {}]) expect((await post(kari, "/customers/me/addresses", wrong)).status).toBe(400)
      expect((await remove(kari, `/customers/me/addresses/${id}`)).status).toBe(200)
    })

    it("changes one's own name and telephone, and nothing else", async () => {
      expect((await post(kari, "/customers/me", { first_name: "Karoline", last_name: "Nordmann", phone: "40 00 00 00" })).data.customer).toMatchObject({ first_name: "Karoline", phone: "40 00 00 00" })
      for (const more of [{ email: "ola@eksempel.no" }, { metadata: { a: 1 } }, { company_name: "x" }, { first_name: "" }]) {
        expect((await post(kari, "/customers/me", { first_name: "K", last_name: "N", phone: "", ...more })).status).toBe(400)
      }
    })

    it("takes over the cart that was filled before signing in, for its owner only, and leaves guests alone", async () => {
      const cart = await shop.startCart()
      await shop.add(cart, variant_id)
      expect((await shop.post(`/carts/${cart}/customer`)).status).toBe(401)
      expect((await post(kari, `/carts/${cart}/customer`)).status).toBe(200)
      expect(await graph("cart", ["customer_id", "email"], { id: cart })).toEqual([expect.objectContaining({ customer_id: kari.customer_id, email: "kari@eksempel.no" })])
      await buy("gjest@eksempel.no")
    })

    it("hands out everything that is kept of a customer, and nothing of another", async () => {
      await post(kari, "/customers/me/addresses", HOME)
      await buy()
      await buy("ola@eksempel.no")
      const all = accountExport.parse((await get(kari, "/account/export")).data)
      expect(all).toMatchObject({ profile: { email: "kari@eksempel.no", first_name: "Kari" }, addresses: [{ street: "Storgata 1", is_default: true }], orders: [{ total: 34900, email: "kari@eksempel.no" }] })
      expect(JSON.stringify(all)).not.toContain("ola@")
    })

    it("hands out the pictures of one's complaints, whole, and the carts that are not ordered; nobody else's", async () => {
      const [order, others] = [await placeOrder(shop, [variant_id]), await shop.startCart()]
      const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#9B3426" } }).png().toBuffer()
      const form = new FormData()
      for (const [name, value] of Object.entries({ key: randomUUID(), item_ids: (await pageOf(shop, order)).lines[0]?.item_id ?? "", text: "Hull" })) form.append(name, value)
      form.append("photos", new Blob([new Uint8Array(photo)], { type: "image/png" }), "hull.png")
      expect((await api.post(`/store/order-pages/${order.token}/complaints`, form, as(kari))).status).toBe(200)
      const cart = await shop.startCart()
      await shop.add(cart, variant_id, 2)
      await shop.sayWho(cart)
      await shop.post(`/carts/${cart}`, { metadata: { gift: { recipient_name: "Mor", contact: null, greeting: "Klem" } } })
      await shop.post(`/carts/${others}`, { email: "ola@eksempel.no" })

      const { orders, carts } = accountExport.parse((await get(kari, "/account/export")).data)
      const [picture, ...more] = orders[0]?.complaint_photos ?? []
      expect([more, picture?.complaint_id]).toEqual([[], orders[0]?.complaints[0]?.id])
      expect(await sharp(Buffer.from(picture?.base64 ?? "", "base64")).metadata()).toMatchObject({ format: "jpeg", width: 40, height: 30 })
      expect(carts).toMatchObject([{
        email: "kari@eksempel.no", lines: [{ title: "Lue «Fjellbris»", variant_title: "S/M", quantity: 2 }], address: { street: "Storgata 1", city: "Oslo" }, gift: { recipient_name: "Mor", greeting: "Klem" },
      }])
      expect(accountExport.parse((await get(ola, "/account/export")).data)).toMatchObject({ orders: [], carts: [{ email: "ola@eksempel.no", lines: [], address: null }] })
    })

    it("deletes the account by password: login, name, addresses and open carts; orders are kept", async () => {
      const order = await buy()
      await post(kari, "/customers/me/addresses", HOME)
      const open = await shop.startCart()
      await post(kari, `/carts/${open}/customer`)
      expect(await post(kari, "/account/deletion", { password: "feil passord her" })).toMatchObject({ status: 400, data: { message: "Passordet stemmer ikke. Ingenting er slettet." } })
      expect((await get(kari, "/customers/me")).status).toBe(200)

      expect((await post(kari, "/account/deletion", { password: customerPassword })).status).toBe(200)
      expect([(await get(kari, "/customers/me")).status, (await get(kari, "/account/export")).status, (await get(kari, "/customers/me/addresses")).status]).toEqual([401, 401, 401])
      expect((await shop.post("/account/sessions", { email: "kari@eksempel.no", password: customerPassword })).status).toBe(401)
      expect(await graph("customer", ["id"], { email: "kari@eksempel.no" })).toEqual([])
      expect(await graph("customer", ["first_name", "last_name", "phone", "addresses.id"], { id: kari.customer_id })).toEqual([expect.objectContaining({ first_name: null, last_name: null, phone: null, addresses: [] })])
      expect(await graph("cart", ["id"], { id: open })).toEqual([])
      expect(await graph("order", ["email"], { id: order })).toEqual([expect.objectContaining({ email: "kari@eksempel.no" })])
      expect((await get(ola, "/customers/me")).data.customer.email).toBe("ola@eksempel.no")

      const again = await signInCustomer(getContainer(), "kari@eksempel.no")
      expect((await ordersOf(again)).count).toBe(1)
    })

    it("is closed without a session, and with a tampered one", async () => {
      for (const token of ["", "x", `${kari.token}x`, kari.token.replace(/\.[^.]+\./, ".eyJhY3Rvcl9pZCI6ImN1c18xIn0.")]) {
        for (const path of ["/customers/me", "/customers/me/addresses", "/account/orders", "/account/export", "/Account/Export/"]) expect([path, (await get({ token }, path)).status]).toEqual([path, 401])
        expect((await post({ token }, "/account/deletion", { password: customerPassword })).status).toBe(401)
      }
    })
  },
})
