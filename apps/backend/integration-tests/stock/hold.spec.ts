import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { sweepHoldsWorkflow } from "../../src/workflows/stock/sweep-holds"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { declined, shopper } from "../support/web-shop"

const MINUTE = 60_000

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let only: Awaited<ReturnType<typeof makeProduct>>
    let three: Awaited<ReturnType<typeof makeProduct>>

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      only = await makeProduct(getContainer(), house, { title: "Genser «Stille»", stock: 1 })
      three = await makeProduct(getContainer(), house, { title: "Lue «Fjellbris»", stock: 3 })
    })
    afterEach(() => void vi.useRealTimers())

    const shop = () => shopper(api, house)
    const hold = (cart: string, body: object = {}) => shop().post(`/carts/${cart}/hold`, body)
    const held = async (...ids: string[]) => (await shop().get(`/held?variant_ids=${ids.join(",")}`)).data.held
    const inventory = () => getContainer().resolve(Modules.INVENTORY)
    const reserved = async (inventory_item_id: string) => {
      const [level] = await inventory().listInventoryLevels({ inventory_item_id })
      const rows = await inventory().listReservationItems({ inventory_item_id })
      expect(Number(level?.reserved_quantity)).toBe(rows.reduce((sum, row) => sum + Number(row.quantity), 0))
      return Number(level?.reserved_quantity)
    }
    /** So much later; only the clock goes, whatever waits for it goes on as before. */
    const later = (ms: number) => void vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms })
    const cartWith = async (variant_id: string, quantity = 1) => {
      const cart = await shop().startCart()
      await shop().add(cart, variant_id, quantity)
      return cart
    }

    it("keeps the pieces for fifteen minutes, and not longer because the checkout is opened again", async () => {
      const cart = await cartWith(only.variant_id)
      expect(await reserved(only.inventory_item_id)).toBe(0)
      const { status, data } = await hold(cart)
      expect(status).toBe(200)
      expect(Math.abs(Date.parse(data.hold.until) - Date.now() - 15 * MINUTE)).toBeLessThan(10_000)
      later(5 * MINUTE)
      expect((await hold(cart)).data.hold.until).toBe(data.hold.until)
      const { data: longer } = await hold(cart, { longer: true })
      expect(Date.parse(longer.hold.until)).toBeGreaterThan(Date.parse(data.hold.until) + 4 * MINUTE)
      expect(await reserved(only.inventory_item_id)).toBe(1)
    })

    it("gives the last piece to one of many who open the checkout at once; the others read why", async () => {
      const carts = await Promise.all(Array.from({ length: 6 }, () => cartWith(only.variant_id)))
      const answers = await Promise.all(carts.map((cart) => hold(cart)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
      const refused = answers.find(({ status }) => status === 409)
      expect(refused?.data).toMatchObject({ code: "held_by_other", message: "Noen andre holder på å kjøpe «Genser «Stille»». Prøv igjen om litt, eller ta den ut av handlekurven." })
      expect(await reserved(only.inventory_item_id)).toBe(1)
      expect(await held(only.variant_id, three.variant_id)).toEqual([only.variant_id])
    })

    it("lets its own buyer buy, and no one else before the time is over", async () => {
      const mine = await shop().readyCart([only.variant_id])
      const theirs = await shop().readyCart([only.variant_id])
      await hold(mine)
      expect((await shop().complete(theirs)).data).toMatchObject({ code: "not_enough_stock" })
      expect((await shop().complete(mine)).data.type).toBe("order")
      expect(await reserved(only.inventory_item_id)).toBe(1)
      expect(await held(only.variant_id)).toEqual([])
      expect((await hold(theirs)).data).toMatchObject({ code: "not_enough_stock" })
    })

    it("goes to the next when the time is over; who was first is then too late", async () => {
      const first = await shop().readyCart([only.variant_id])
      const second = await shop().readyCart([only.variant_id])
      await hold(first)
      later(15 * MINUTE + 1000)
      expect(await held(only.variant_id)).toEqual([])
      expect((await hold(second)).status).toBe(200)
      expect((await shop().complete(first)).data).toMatchObject({ code: "not_enough_stock" })
      expect((await shop().complete(second)).data.type).toBe("order")
    })

    it("stays when the card is declined, and goes when the cart is changed", async () => {
      const cart = await shop().readyCart([only.variant_id])
      await hold(cart)
      await shop().pay(cart, declined)
      expect((await shop().complete(cart)).data.type).not.toBe("order")
      expect(await held(only.variant_id)).toEqual([only.variant_id])
      const { data } = await shop().get(`/carts/${cart}`)
      expect((await shop().post(`/carts/${cart}/line-items/${data.cart.items[0].id}`, { quantity: 1 })).status).toBe(200)
      expect(await reserved(only.inventory_item_id)).toBe(0)
    })

    it("follows the cart, and is given free on request", async () => {
      const cart = await cartWith(three.variant_id, 2)
      await hold(cart)
      expect(await reserved(three.inventory_item_id)).toBe(2)
      await shop().add(cart, three.variant_id, 1)
      await hold(cart)
      expect(await reserved(three.inventory_item_id)).toBe(3)
      expect((await api.delete(`/store/carts/${cart}/hold`, house.store_headers)).status).toBe(204)
      expect(await reserved(three.inventory_item_id)).toBe(0)
    })

    it("is swept when its buyer left, and only then", async () => {
      const [gone, there] = [await cartWith(only.variant_id), await cartWith(three.variant_id)]
      await hold(gone)
      later(10 * MINUTE)
      await hold(there)
      later(6 * MINUTE)
      expect((await sweepHoldsWorkflow(getContainer()).run()).result).toEqual({ removed: 1 })
      expect([await reserved(only.inventory_item_id), await reserved(three.inventory_item_id)]).toEqual([0, 1])
    })

    it("refuses a cart that is not there or is ordered, a strange body, and ten thousand holds from one address", async () => {
      expect((await hold("cart_none")).status).toBe(404)
      const ordered = await shop().readyCart([three.variant_id])
      await shop().complete(ordered)
      expect((await hold(ordered)).data).toMatchObject({ code: "cart_gone" })
      const cart = await cartWith(three.variant_id)
      expect((await hold(cart, { longer: "yes" })).status).toBe(400)
      expect((await hold(cart, { until: "2030-01-01" })).status).toBe(400)
      expect((await shop().get("/held?variant_ids=")).status).toBe(400)
      let limited = 0
      for (let tries = 0; tries < 130 && limited === 0; tries += 1) limited = (await hold("cart_none")).status === 429 ? tries : 0
      expect(limited).toBeGreaterThan(50)
    })
  },
})
