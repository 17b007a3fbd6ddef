import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { CompleteSale } from "@verksted/contracts/till"
import { randomUUID } from "node:crypto"
import { TILL_MODULE } from "../../src/modules/till"
import type TillModuleService from "../../src/modules/till/service"
import { completeSaleWorkflow } from "../../src/workflows/till/complete-sale"
import { openTestHouse } from "../support/house"
import type { TestHouse } from "../support/house"
import { addThing, holdForWebOrder, ordersOf, stockOf } from "./counter-house"

const LUE = "PS-STR-01"

medusaIntegrationTestRunner({
  testSuite: ({ getContainer }) => {
    describe("complete-sale", () => {
      let house: TestHouse
      let lue: string
      let votter: string

      beforeAll(async () => {
        house = await openTestHouse(getContainer())
        lue = await addThing(getContainer(), house, { title: "Lue «Fjellbris»", sku: LUE, price: 349, stock: 1 })
        votter = await addThing(getContainer(), house, { title: "Votter", sku: "PS-STR-02", price: 249.5, stock: 5 })
      })

      const till = () => getContainer().resolve<TillModuleService>(TILL_MODULE)
      const cashFor = (variant_id: string, quantity: number, total: number): CompleteSale => ({
        idempotency_key: randomUUID(),
        lines: [{ variant_id, quantity }],
        means: "cash",
        tendered: 100_000,
        expected_total: total,
        in_hand: false,
      })
      const sell = async (sale: CompleteSale, extra: { completed_at?: string } = {}) =>
        (await completeSaleWorkflow(getContainer()).run({ input: { ...sale, actor_id: "user_kari", ...extra } })).result

      it("makes a paid, delivered, completed order in channel Disk, takes the stock, rounds cash", async () => {
        const { order_id, sale_id } = await sell(cashFor(votter, 1, 24950))
        const [order] = await ordersOf(getContainer())
        expect(order).toMatchObject({ id: order_id, status: "completed", is_draft_order: false, sales_channel_id: house.counter_channel_id, total: 249.5 })
        expect(order?.payment_collections[0]).toMatchObject({ status: "completed", captured_amount: 249.5, payments: [{ provider_id: "pp_counter-cash_counter" }] })
        expect(order?.fulfillments[0]).toMatchObject({ delivered_at: expect.any(String), requires_shipping: false })
        expect(order?.summary).toMatchObject({ pending_difference: 0 })
        expect(await stockOf(getContainer(), house, "PS-STR-02")).toEqual({ stocked: 4, reserved: 0 })
        const [sale] = await till().listTillSales({ id: sale_id })
        expect(sale).toMatchObject({ order_id, actor_id: "user_kari", total: 24950, vat: 4990, rounding: 50, due: 25000, tendered: 100_000, change: 75_000, stock_conflicts: [] })
        expect(sale?.lines).toMatchObject([{ title: "Votter", variant_title: null, quantity: 1, unit_price: 24950, gross: 24950, vat_rate: 25, vat: 4990 }])
      })

      it("takes the same key as the same sale, also twice at once", async () => {
        const sale = cashFor(votter, 1, 24950)
        const [first, second] = await Promise.all([sell(sale), sell(sale)])
        expect(second).toEqual(first)
        expect(await sell({ ...sale, in_hand: true })).toEqual(first)
        expect(await ordersOf(getContainer())).toHaveLength(1)
        expect(await stockOf(getContainer(), house, "PS-STR-02")).toEqual({ stocked: 4, reserved: 0 })
      })

      it("refuses the same key for another sale", async () => {
        const sale = cashFor(votter, 1, 24950)
        await sell(sale)
        await expect(sell({ ...sale, lines: [{ variant_id: votter, quantity: 2 }], expected_total: 49900 })).rejects.toMatchObject({ code: "key_reused", message: expect.stringContaining("Start et nytt salg") })
        expect(await ordersOf(getContainer())).toHaveLength(1)
      })

      it("sells the last piece to exactly one of two tills", async () => {
        const answers = await Promise.allSettled([sell(cashFor(lue, 1, 34900)), sell(cashFor(lue, 1, 34900))])
        const refused = answers.find((answer) => answer.status === "rejected")
        expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1)
        expect(refused).toMatchObject({ reason: { code: "stock_short", message: expect.stringContaining("Det er ingen ledige igjen av Lue «Fjellbris», og salget trenger 1") } })
        expect(await ordersOf(getContainer())).toHaveLength(1)
        expect(await till().listTillSales()).toHaveLength(1)
        expect(await stockOf(getContainer(), house, LUE)).toEqual({ stocked: 0, reserved: 0 })
      })

      it("sells what is in the hand though the stock is short, and keeps why", async () => {
        const { sale_id } = await sell({ ...cashFor(lue, 2, 69800), in_hand: true })
        const [sale] = await till().listTillSales({ id: sale_id })
        expect(sale?.stock_conflicts).toMatchObject([{ sku: LUE, missing: 1, held: 0 }])
        expect(await stockOf(getContainer(), house, LUE)).toEqual({ stocked: 0, reserved: 0 })
      })

      it("lets a web order's reservation stand when the thing is sold in the hand", async () => {
        await holdForWebOrder(getContainer(), house, LUE)
        await expect(sell(cashFor(lue, 1, 34900))).rejects.toMatchObject({ code: "stock_short", message: expect.stringContaining("1 er satt av til nettordre") })
        const { sale_id } = await sell({ ...cashFor(lue, 1, 34900), in_hand: true })
        const [sale] = await till().listTillSales({ id: sale_id })
        expect(sale?.stock_conflicts).toMatchObject([{ sku: LUE, missing: 1, held: 1 }])
        expect(await stockOf(getContainer(), house, LUE)).toEqual({ stocked: 1, reserved: 1 })
      })

      it("leaves nothing that counts when it fails at the very end", async () => {
        const service = till()
        const fail = vi.spyOn(service, "addTillSale").mockRejectedValue(new Error("the disk is full"))
        await expect(sell({ ...cashFor(lue, 2, 69800), in_hand: true })).rejects.toMatchObject({ message: "the disk is full" })
        fail.mockRestore()
        expect(await ordersOf(getContainer())).toEqual([])
        expect(await till().listTillSales()).toEqual([])
        expect(await stockOf(getContainer(), house, LUE)).toEqual({ stocked: 1, reserved: 0 })
        const { data: payments } = await getContainer().resolve("query").graph({ entity: "payment", fields: ["captures.amount", "refunds.amount"] })
        for (const payment of payments) expect(payment.refunds?.[0]?.amount).toBe(payment.captures?.[0]?.amount)
      })

      it("dates a sale that the demo loader brings", async () => {
        const completed_at = "2026-05-02T10:30:00.000Z"
        const { sale_id } = await sell(cashFor(votter, 1, 24950), { completed_at })
        const [sale] = await till().listTillSales({ id: sale_id })
        const [order] = await ordersOf(getContainer())
        expect(new Date(sale?.completed_at ?? 0).toISOString()).toBe(completed_at)
        expect(new Date(order?.created_at ?? 0).toISOString()).toBe(completed_at)
      })

      it("never changes or deletes a completed sale", async () => {
        await sell(cashFor(votter, 1, 24950))
        const database = getContainer().resolve("__pg_connection__")
        await expect(database.raw(`update till_sale set total = 1`)).rejects.toThrow("never changed")
        await expect(database.raw(`delete from till_sale`)).rejects.toThrow("never changed")
      })
    })
  },
})
