import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { declined, paying, shopper } from "../support/web-shop"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let hat: Awaited<ReturnType<typeof makeProduct>>
    let shelf: Awaited<ReturnType<typeof makeProduct>>
    let painting: Awaited<ReturnType<typeof makeProduct>>
    let shop: ReturnType<typeof shopper>

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      hat = await makeProduct(getContainer(), house)
      shelf = await makeProduct(getContainer(), house, { title: "Hylle", price: 890, stock: 1, shipping_class: "bare_henting" })
      painting = await makeProduct(getContainer(), house, { title: "Maleri", price: 1200, stock: 1, shipping_class: "hentested" })
      shop = shopper(api, house)
    })

    const query = () => getContainer().resolve(ContainerRegistrationKeys.QUERY)
    const orders = async () => (await query().graph({ entity: "order", fields: ["id"] })).data
    const freeOf = async (id: string) => {
      const [level] = await getContainer().resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id: id })
      return Number(level?.stocked_quantity) - Number(level?.reserved_quantity)
    }

    describe("the way through", () => {
      it("buys with the test card: paid at once, the stock held, the price with VAT in it", async () => {
        const cart = await shop.readyCart([hat.variant_id])
        const done = await shop.complete(cart)
        expect([done.status, done.data.type]).toEqual([200, "order"])
        expect(done.data.order).toMatchObject({ total: 349, tax_total: 69.8 })
        expect(await freeOf(hat.inventory_item_id)).toBe(2)
        const { data } = await query().graph({ entity: "payment", fields: ["data", "captures.amount"], filters: {} })
        expect(data[0]?.data).toEqual({ card: "pays" })
        expect(data[0]?.captures).toHaveLength(1)
      })

      it("lets a buyer whose card was declined pay with another, and orders nothing in between", async () => {
        const cart = await shop.readyCart([hat.variant_id])
        await shop.pay(cart, declined)
        const refused = await shop.complete(cart)
        expect([refused.status, refused.data.type]).toEqual([200, "cart"])
        expect(refused.data.error.message).toBe("Kortet ble avvist. Ingenting er trukket. Prøv et annet kort.")
        expect([await orders(), await freeOf(hat.inventory_item_id)]).toEqual([[], 3])
        await shop.pay(cart, paying)
        expect((await shop.complete(cart)).data.type).toBe("order")
      })

      it("takes no other card, and keeps no number", async () => {
        const cart = await shop.readyCart([hat.variant_id])
        const refused = await shop.pay(cart, "4111 1111 1111 1111")
        expect(refused.status).toBe(400)
        expect(refused.data.message).toContain("Bruk testkortet 4242 4242 4242 4242")
      })
    })

    describe("a cart completed twice", () => {
      it("is one order, with the same answer", async () => {
        const cart = await shop.readyCart([hat.variant_id])
        const [first, second] = [await shop.complete(cart), await shop.complete(cart)]
        expect([first.status, second.status]).toEqual([200, 200])
        expect(second.data.order.id).toBe(first.data.order.id)
        expect([(await orders()).length, await freeOf(hat.inventory_item_id)]).toEqual([1, 2])
      })

      it("is one order also when asked for at once", async () => {
        const cart = await shop.readyCart([hat.variant_id])
        const answers = await Promise.all([1, 2, 3].map(() => shop.complete(cart)))
        expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
        expect(new Set(answers.map((answer) => answer.data.order.id)).size).toBe(1)
        expect([(await orders()).length, await freeOf(hat.inventory_item_id)]).toEqual([1, 2])
      })

      it("takes no new payment once it is ordered", async () => {
        const cart = await shop.readyCart([hat.variant_id])
        await shop.complete(cart)
        expect((await shop.pay(cart, paying)).status).toBe(409)
        const { data } = await query().graph({ entity: "payment", fields: ["canceled_at", "captured_at"] })
        expect(data).toHaveLength(1)
        expect([data[0]?.canceled_at, data[0]?.captured_at === null]).toEqual([null, false])
      })
    })

    describe("quantities", () => {
      it.each([[0, "minst 1"], [-1, "minst 1"], [1.5, "helt tall"], [1e9, "høyst 99"], ["to", "helt tall"]])("refuses %s on adding", async (quantity, sentence) => {
        const cart = await shop.startCart()
        const answer = await shop.add(cart, hat.variant_id, quantity)
        expect(answer.status).toBe(400)
        expect(answer.data.message).toContain(sentence)
        expect((await shop.get(`/carts/${cart}`)).data.cart.items).toEqual([])
      })

      it("removes a line at 0, and refuses −1, 1.5 and a billion", async () => {
        const cart = await shop.startCart()
        const line = (await shop.add(cart, hat.variant_id)).data.cart.items[0].id
        for (const quantity of [-1, 1.5, 1e9]) {
          expect((await shop.post(`/carts/${cart}/line-items/${line}`, { quantity })).status).toBe(400)
        }
        expect((await shop.get(`/carts/${cart}`)).data.cart.items[0].quantity).toBe(1)
        expect((await shop.post(`/carts/${cart}/line-items/${line}`, { quantity: 0 })).data.cart.items).toEqual([])
      })

      it("refuses a thing that does not exist, and more than there is", async () => {
        const cart = await shop.startCart()
        const unknown = await shop.add(cart, "variant_none")
        expect(unknown.status).toBeGreaterThanOrEqual(400)
        expect([unknown.status < 500, unknown.data.message]).toEqual([true, "Varen er ikke til salgs lenger."])
        const tooMany = await shop.add(cart, hat.variant_id, 4)
        expect([tooMany.status, tooMany.data.message]).toEqual([400, "Det er ikke nok igjen på lager."])
        expect((await shop.get(`/carts/${cart}`)).data.cart.items).toEqual([])
      })

      it("adds a thing twice as one line, so that two lines cannot outgrow the stock", async () => {
        const cart = await shop.startCart()
        await shop.add(cart, hat.variant_id, 2)
        expect((await shop.add(cart, hat.variant_id, 2)).status).toBe(400)
        const apart = await shop.post(`/carts/${cart}/line-items`, { variant_id: hat.variant_id, quantity: 2, metadata: { wish: "blue" } })
        expect([apart.status, apart.data.message]).toEqual([400, "Innholdet har felter som ikke hører til."])
        const twice = await shop.post("/carts", { region_id: house.region_id, items: [1, 2].map(() => ({ variant_id: hat.variant_id, quantity: 2 })) })
        expect(twice.status).toBe(400)
      })

      it("refuses at completion two lines that together outgrow the stock, however they came there", async () => {
        const cart = await shop.readyCart([hat.variant_id])
        const carts = getContainer().resolve(Modules.CART)
        const [line] = (await carts.retrieveCart(cart, { relations: ["items"] })).items ?? []
        await carts.addLineItems(cart, [{ title: "S/M", variant_id: hat.variant_id, product_id: hat.product_id, quantity: 3, unit_price: 349, is_tax_inclusive: true, metadata: { n: 2 } }])
        expect(line?.quantity).toBe(1)
        const refused = await shop.complete(cart)
        expect(refused.status).toBe(400)
        expect(refused.data.message).toContain("Det er ikke nok igjen av")
        expect(await orders()).toEqual([])
      })
    })

    describe("the counter's things", () => {
      it("are closed to the shop: channel, region, means of payment, metadata", async () => {
        const base = { region_id: house.region_id }
        const cart = await shop.readyCart([hat.variant_id])
        const refused = [
          await shop.post("/carts", { ...base, sales_channel_id: house.counter_channel_id }),
          await shop.post("/carts", { region_id: "reg_other" }),
          await shop.post("/carts", { ...base, metadata: { a: 1 } }),
          await shop.post(`/carts/${cart}`, { sales_channel_id: house.counter_channel_id }),
          await shop.post(`/carts/${cart}`, { metadata: { a: 1 } }),
          await shop.post(`/Carts/${cart}/`, { metadata: { a: 1 } }),
          await shop.post(`/carts/${cart}`, { shipping_address: { address_1: "Gata 1", metadata: { a: 1 } } }),
          await shop.pay(cart, paying, "pp_system_default"),
          await shop.pay(cart, paying, "pp_counter-cash_counter"),
        ]
        expect(refused.map((answer) => answer.status)).toEqual(refused.map(() => 400))
      })

      it("takes no free data with a payment or a delivery", async () => {
        const cart = await shop.readyCart([hat.variant_id])
        const { data } = await shop.post("/payment-collections", { cart_id: cart })
        const path = `/payment-collections/${data.payment_collection.id}/payment-sessions`
        expect((await shop.post(path, { provider_id: "pp_test-card_demo", data: { card: "pays", capture_method: "manual" } })).status).toBe(400)
        expect((await shop.post(`/carts/${cart}/shipping-methods`, { option_id: await shop.optionId(cart, "henting"), data: { kind: "pickup" } })).status).toBe(400)
      })
    })

    describe("before the order", () => {
      it("refuses an empty cart", async () => {
        const answer = await shop.complete(await shop.startCart())
        expect([answer.status, answer.data.message]).toEqual([400, "Handlekurven er tom."])
      })

      it("refuses a cart that nobody paid, and one without delivery", async () => {
        const cart = await shop.startCart()
        await shop.add(cart, hat.variant_id)
        await shop.sayWho(cart)
        expect((await shop.complete(cart)).data.message).toBe("Velg hvordan du vil betale.")
        await shop.pay(cart, paying)
        const answer = await shop.complete(cart)
        expect([answer.status, answer.data.message]).toEqual([400, "Velg hvordan du vil få varene."])
        expect(await orders()).toEqual([])
      })

      it("refuses a parcel that cannot carry the thing, when chosen and again when ordered", async () => {
        const cart = await shop.startCart()
        await shop.add(cart, shelf.variant_id)
        const chosen = await shop.choose(cart, "hentested")
        expect([chosen.status, chosen.data.message]).toEqual([400, "«Hylle» kan ikke sendes slik. Velg en annen måte å få varene på."])
        expect((await shop.choose(cart, "henting")).status).toBe(200)

        const later = await shop.readyCart([hat.variant_id], "postkasse")
        await shop.add(later, painting.variant_id)
        await shop.pay(later, paying)
        const ordered = await shop.complete(later)
        expect([ordered.status, ordered.data.message]).toEqual([400, "«Maleri» kan ikke sendes slik. Velg en annen måte å få varene på."])
        expect(await orders()).toEqual([])
      })

      it("sells the last one once, when two buyers complete at once", async () => {
        const carts = [await shop.readyCart([painting.variant_id]), await shop.readyCart([painting.variant_id])]
        const answers = await Promise.all(carts.map((cart) => shop.complete(cart)))
        expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400])
        expect([(await orders()).length, await freeOf(painting.inventory_item_id)]).toEqual([1, 0])
        const { data } = await query().graph({ entity: "payment", fields: ["captured_at", "refunds.amount"] })
        expect(data.filter((payment) => payment.captured_at && !payment.refunds?.length)).toHaveLength(1)
      })
    })

    it("neither shows nor hands over an order to whoever has its id", async () => {
      const done = await shop.complete(await shop.readyCart([hat.variant_id]))
      for (const path of [`/orders/${done.data.order.id}`, `/Orders/${done.data.order.id}/`]) {
        const answer = await shop.get(path)
        expect([answer.status, answer.data.message]).toEqual([404, "Fant ikke bestillingen."])
      }
      const return_of = { order_id: done.data.order.id, items: [{ id: done.data.order.items[0].id, quantity: 1 }], return_shipping: { option_id: await shop.optionId(await shop.startCart(), "henting") } }
      const taken = [await shop.post("/returns", return_of), await shop.post(`/orders/${done.data.order.id}/transfer/accept`, { token: "x" })]
      expect(taken.map((answer) => [answer.status, answer.data.message])).toEqual([[404, "Dette gjør butikken for deg. Skriv til oss, så hjelper vi deg."], [404, "Fant ikke bestillingen."]])
    })
  },
})
