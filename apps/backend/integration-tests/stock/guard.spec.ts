import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { isOverbooked } from "../../src/modules/stock-guard/overbooked"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { shopper } from "../support/web-shop"

// Medusa's inventory module is asked without the locks that its workflows take: the database alone must hold.
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let thing: Awaited<ReturnType<typeof makeProduct>>
    let other: Awaited<ReturnType<typeof makeProduct>>

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      thing = await makeProduct(getContainer(), house, { stock: 3 })
      other = await makeProduct(getContainer(), house, { title: "Votter", stock: 1 })
    })

    const inventory = () => getContainer().resolve(Modules.INVENTORY)
    const reserve = (inventory_item_id: string, quantity = 1, more: object = {}) =>
      inventory().createReservationItems([{ inventory_item_id, location_id: house.stock_location_id, quantity, ...more }])
    const stock = (inventory_item_id: string) => counted(getContainer(), inventory_item_id)

    it("reserves the last piece once, whoever asks at the same moment", async () => {
      const answers = await Promise.allSettled(Array.from({ length: 8 }, () => reserve(other.inventory_item_id)))
      expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect(await stock(other.inventory_item_id)).toEqual({ reserved: 1, rows: 1, stocked: 1 })
    })

    it("counts what is reserved by its rows, also when several write the number at once", async () => {
      await Promise.all(Array.from({ length: 3 }, () => reserve(thing.inventory_item_id)))
      expect(await stock(thing.inventory_item_id)).toEqual({ reserved: 3, rows: 3, stocked: 3 })
      const rows = await inventory().listReservationItems({ inventory_item_id: thing.inventory_item_id })
      await Promise.all(rows.map(({ id }) => inventory().deleteReservationItems([id])))
      expect(await stock(thing.inventory_item_id)).toEqual({ reserved: 0, rows: 0, stocked: 3 })
    })

    it("refuses two lines of the same thing that only together are too many", async () => {
      const { inventory_item_id } = other
      const line = { inventory_item_id, location_id: house.stock_location_id, quantity: 1 }
      const refused: unknown = await inventory().createReservationItems([line, line]).catch((error: unknown) => error)
      expect(isOverbooked(refused)).toBe(true)
      expect(await stock(inventory_item_id)).toEqual({ reserved: 0, rows: 0, stocked: 1 })
    })

    it("refuses to make a reservation larger than there is, to move one there and to bring one back; smaller is free", async () => {
      const { inventory_item_id } = thing
      const [first] = await reserve(inventory_item_id, 2)
      const pg = getContainer().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
      const change = (values: object) => pg("reservation_item").where({ id: first?.id }).update(values).then(() => "changed", (error: unknown) => isOverbooked(error))
      expect(await change({ quantity: 4 })).toBe(true)
      expect(await change({ quantity: 1 })).toBe("changed")
      expect(await change({ inventory_item_id: other.inventory_item_id })).toBe("changed")
      expect(await stock(other.inventory_item_id)).toEqual({ reserved: 1, rows: 1, stocked: 1 })
      expect(await stock(inventory_item_id)).toEqual({ reserved: 0, rows: 0, stocked: 3 })
      await inventory().softDeleteReservationItems([first?.id ?? ""])
      await reserve(other.inventory_item_id)
      expect(await change({ deleted_at: null })).toBe(true)
      expect(await stock(other.inventory_item_id)).toEqual({ reserved: 1, rows: 1, stocked: 1 })
    })

    it("lets through what may be ordered beyond the stock", async () => {
      await reserve(other.inventory_item_id, 5, { allow_backorder: true })
      expect(await stock(other.inventory_item_id)).toEqual({ reserved: 5, rows: 5, stocked: 1 })
    })

    it("answers a buyer who lost the race with 409 and words, and leaves no order", async () => {
      const shop = shopper(api, house)
      const carts = [await shop.readyCart([other.variant_id]), await shop.readyCart([other.variant_id])]
      const locking = getContainer().resolve(Modules.LOCKING)
      const execute = vi.spyOn(locking, "execute").mockImplementation((_keys, job) => job())
      const answers = await Promise.all(carts.map((cart) => shop.complete(cart)))
      execute.mockRestore()
      const won = answers.filter(({ data }) => data.type === "order")
      const lost = answers.filter(({ data }) => data.type !== "order")
      expect([won.length, lost.map(({ status }) => status)]).toEqual([1, [expect.toBeOneOf([400, 409])]])
      expect(lost[0]?.data).toMatchObject({ code: "not_enough_stock", message: expect.stringContaining("ikke nok igjen") })
      expect(await stock(other.inventory_item_id)).toEqual({ reserved: 1, rows: 1, stocked: 1 })
      expect(await getContainer().resolve(Modules.ORDER).listOrders({})).toHaveLength(1)
    })
  },
})

/** What Medusa has counted as reserved, what the rows say, and what there is. */
async function counted(container: MedusaContainer, inventory_item_id: string) {
  const inventory = container.resolve(Modules.INVENTORY)
  const [level] = await inventory.listInventoryLevels({ inventory_item_id })
  const rows = await inventory.listReservationItems({ inventory_item_id })
  return { reserved: Number(level?.reserved_quantity), rows: rows.reduce((sum, { quantity }) => sum + Number(quantity), 0), stocked: Number(level?.stocked_quantity) }
}
