import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { LedgerModuleService } from "../../src/modules/ledger/service"
import { recordRefundWorkflow } from "../../src/workflows/ledger/record-refund"
import { openTestHouse, type TestHouse } from "../support/house"
import { openBooks } from "./books"
import { makeThing, openWorkshops } from "./made-things"
import { sendOut, takeBack } from "./take-back"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    describe("what comes back", () => {
      let house: TestHouse
      let books: Awaited<ReturnType<typeof openBooks>>
      let hat: Awaited<ReturnType<typeof makeThing>>
      let stool: Awaited<ReturnType<typeof makeThing>>

      beforeAll(async () => {
        house = await openTestHouse(getContainer())
        books = await openBooks(api, getContainer(), house)
        const { strikking, snekring } = await openWorkshops(getContainer())
        hat = await makeThing(getContainer(), house, { title: "Lue «Fjellbris»", price: 349.01, workshops: { [strikking]: 10_000 } })
        stool = await makeThing(getContainer(), house, { title: "Krakk", price: 51.01, workshops: { [strikking]: 5000, [snekring]: 5000 } })
      })

      const back = (order: string, pieces: Parameters<typeof takeBack>[3]) => takeBack(getContainer(), house, order, pieces)
      const unitsOf = async ({ product_id }: { product_id: string }) => (await getContainer().resolve<LedgerModuleService>("ledger").salesOfProducts([product_id]))[0]?.net_units
      /** The reversing rows, oldest first: whose, how much, how many. */
      const reversed = async () =>
        (await books.entries()).entries.filter((entry) => entry.reverses_id).reverse().map((entry) => [entry.title.split(",")[0], entry.workshop_name, entry.gross, entry.qty])
      const equal = async () => expect(await books.reconciliation()).toMatchObject({ equal: true, differences: [] })

      it("web: one of two hats is paid back to its own line and unit, freight and the stool stay", async () => {
        const order = await books.buy([hat, hat, stool], "postkasse")
        await sendOut(getContainer(), house, order)
        await back(order, [{ product_id: hat.product_id, quantity: 1 }])
        await books.refund(order, 349.01)
        expect(await reversed()).toEqual([["Lue «Fjellbris»", "Strikkeverkstedet", -34901, -1]])
        expect([await unitsOf(hat), await unitsOf(stool)]).toEqual([1, 1])
        await recordRefundWorkflow(getContainer()).run({ input: { order_id: order } })
        expect(await reversed()).toHaveLength(1)
        await equal()
      })

      it("web: the rest comes back with its freight, and everything closes at zero", async () => {
        const order = await books.buy([hat, hat, stool], "postkasse")
        await sendOut(getContainer(), house, order)
        await back(order, [{ product_id: hat.product_id, quantity: 1 }])
        await books.refund(order, 349.01)
        await back(order, [{ product_id: hat.product_id, quantity: 1, damaged: true }, { product_id: stool.product_id, quantity: 1 }])
        await books.refund(order, 349.01 + 51.01 + 59)
        const { cells, freight, total } = await books.summary()
        for (const sums of [...cells, ...freight, total]) expect(sums).toMatchObject({ gross: 0, net: 0, vat: 0, units: 0 })
        await equal()
      })

      it("counter: shared stools come back one by one in cash, and each workshop gives back its part (M13)", async () => {
        const order = await books.sellOver(stool, 2, 10202)
        for (const left of [1, 0]) {
          await back(order, [{ product_id: stool.product_id, quantity: 1 }])
          await books.refund(order, 51.01)
          expect(await unitsOf(stool)).toBe(left)
        }
        expect((await reversed()).map(([, , gross]) => gross).sort()).toEqual([-2550, -2550, -2551, -2551])
        for (const cell of (await books.summary()).cells) expect(cell).toMatchObject({ gross: 0, net: 0, vat: 0, units: 0 })
        await equal()
      })

      it("counter: a full return in one", async () => {
        const order = await books.sellOver(hat, 3, 104703, "vipps")
        await back(order, [{ product_id: hat.product_id, quantity: 3 }])
        await books.refund(order, 1047.03)
        expect(await reversed()).toEqual([["Lue «Fjellbris»", "Strikkeverkstedet", -104703, -3]])
        expect(await unitsOf(hat)).toBe(0)
        await equal()
      })

      it("an amount without a return takes no units, and a return that is paid back afterwards takes its own", async () => {
        const order = await books.sellOver(hat, 2, 69802, "vipps")
        await books.refund(order, 100)
        await back(order, [{ product_id: hat.product_id, quantity: 1 }])
        await books.refund(order, 299.01)
        expect((await reversed()).map(([, , gross, qty]) => [gross, qty])).toEqual([[-10000, 0], [-29901, -1]])
        expect(await unitsOf(hat)).toBe(1)
        await equal()
      })
    })
  },
})
