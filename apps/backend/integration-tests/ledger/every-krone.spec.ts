import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { LedgerModuleService } from "../../src/modules/ledger/service"
import { recordRefundWorkflow } from "../../src/workflows/ledger/record-refund"
import { recordSaleWorkflow } from "../../src/workflows/ledger/record-sale"
import { sweepLedgerWorkflow } from "../../src/workflows/ledger/sweep-ledger"
import { setProductCreditsWorkflow } from "../../src/workflows/workshop/set-product-credits"
import { dice, seed } from "../../test/dice"
import { openTestHouse, type TestHouse } from "../support/house"
import { openBooks } from "./books"
import { makeThing, openWorkshops } from "./made-things"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    describe("every krone", () => {
      type Thing = Awaited<ReturnType<typeof makeThing>>
      let house: TestHouse
      let books: Awaited<ReturnType<typeof openBooks>>
      let workshops: Awaited<ReturnType<typeof openWorkshops>>
      let hat: Thing
      let stool: Thing

      beforeAll(async () => {
        house = await openTestHouse(getContainer())
        books = await openBooks(api, getContainer(), house)
        workshops = await openWorkshops(getContainer())
        hat = await makeThing(getContainer(), house, { title: "Lue «Fjellbris»", price: 349, workshops: { [workshops.strikking]: 10_000 }, maker: workshops.maker })
        stool = await makeThing(getContainer(), house, { title: "Krakk", price: 129.5, workshops: { [workshops.strikking]: 3333, [workshops.snekring]: 6667 } })
      })

      const ledger = () => getContainer().resolve<LedgerModuleService>("ledger")
      const database = () => getContainer().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

      it("shows a web sale and a counter sale under the workshop, 279,20 each", async () => {
        await books.buy([hat])
        await books.sellOver(hat, 1, 34900)
        const { cells, total, rounding } = await books.summary()
        const own = { workshop_id: workshops.strikking, workshop_name: "Strikkeverkstedet", gross: 34900, net: 27920, vat: 6980, units: 1 }
        expect(cells).toEqual([{ ...own, channel: "nett" }, { ...own, channel: "disk" }])
        expect([total.net, total.units, rounding]).toEqual([55840, 2, 0])
        expect(await books.reconciliation()).toMatchObject({ equal: true, orders_checked: 2, differences: [], chain_intact: true, without_workshop: [] })
        expect((await ledger().salesOfProducts([hat.product_id]))[0]).toMatchObject({ net_units: 2 })
      })

      it("keeps freight and cash rounding away from the workshops", async () => {
        await books.buy([hat], "postkasse")
        await books.sellOver(stool, 1, 12950)
        const { freight, rounding, cells, total } = await books.summary()
        expect(freight).toEqual([{ channel: "nett", gross: 5900, net: 4720, vat: 1180, units: 0 }])
        expect(rounding).toBe(50)
        expect(cells.reduce((sum, cell) => sum + cell.gross, 0)).toBe(34900 + 12950)
        expect(total.gross).toBe(34900 + 12950 + 5900)
        expect((await books.reconciliation()).equal).toBe(true)
      })

      it("records an order once, however many ask at the same time", async () => {
        const order_id = await books.buy([hat, stool], "postkasse")
        const before = (await books.entries()).count
        await Promise.all(Array.from({ length: 6 }, (_, index) => (index % 2 ? recordSaleWorkflow : recordRefundWorkflow)(getContainer()).run({ input: { order_id } })))
        expect((await books.entries()).count).toBe(before)
      })

      it("changes no row when the product gets another workshop afterwards", async () => {
        const order_id = await books.buy([hat])
        const before = (await books.entries()).entries
        await setProductCreditsWorkflow(getContainer()).run({ input: { product_id: hat.product_id, workshops: [{ workshop_id: workshops.snekring, weight_bp: 10_000 }], makers: [] } })
        await recordSaleWorkflow(getContainer()).run({ input: { order_id } })
        expect((await books.entries()).entries).toEqual(before)
        await books.refund(order_id, 349)
        expect((await books.entries()).entries[0]).toMatchObject({ kind: "refund", workshop_name: "Strikkeverkstedet", gross: -34900, qty: -1, reverses_id: before[0]?.id })
      })

      it("a full refund in Medusa reverses every row: goods, freight, units and cash rounding", async () => {
        await books.refund(await books.buy([hat, stool], "postkasse"), 349 + 129.5 + 59)
        await books.refund(await books.sellOver(stool, 3, 38850), 388.5)
        const { cells, freight, rounding, total } = await books.summary()
        for (const row of [...cells, ...freight]) expect(row).toMatchObject({ gross: 0, net: 0, vat: 0, units: 0 })
        expect([rounding, total]).toEqual([0, { gross: 0, net: 0, vat: 0, units: 0 }])
        expect(await books.reconciliation()).toMatchObject({ equal: true, equations: [{ ledger: 0, medusa: 0 }, { ledger: 0, medusa: 0 }] })
      })

      it("the sweep finds a capture and a refund that no event told of", async () => {
        const order = await books.buy([hat])
        const facts = await books.entries()
        const kept = await database()("ledger_entry").count({ count: "*" })
        await database().raw("alter table ledger_entry disable trigger all; delete from ledger_entry; alter table ledger_entry enable trigger all")
        expect((await books.reconciliation()).differences).toMatchObject([{ order_id: order, ledger: 0, medusa: 34900, what: expect.stringContaining("ikke bokført ennå") }])
        await getContainer().resolve(Modules.PAYMENT).refundPayment({ payment_id: await books.paymentOf(order), amount: 100 })
        await sweepLedgerWorkflow(getContainer()).run({ input: { since: null } })
        expect(await database()("ledger_entry").whereIn("kind", ["sale", "freight"]).count({ count: "*" })).toEqual(kept)
        expect((await books.entries("&bucket=goods")).entries.map((entry) => [entry.kind, entry.gross])).toEqual([["refund", -10000], ["sale", 34900]])
        expect(facts.count).toBe(1)
        expect((await books.reconciliation()).equal).toBe(true)
        const { result } = await sweepLedgerWorkflow(getContainer()).run({ input: { since: new Date(Date.now() - 60_000).toISOString() } })
        expect(result).toBe(0)
      })

      it("tells which order is wrong when a row is missing, and when one was changed", async () => {
        const order = await books.buy([hat])
        await books.buy([stool])
        await database().raw("alter table ledger_entry disable trigger all; update ledger_entry set gross = gross + 100, net = net + 100 where seq = 1; alter table ledger_entry enable trigger all")
        const found = await books.reconciliation()
        expect(found).toMatchObject({ equal: false, chain_intact: false })
        expect(found.differences).toMatchObject([{ order_id: order, display_id: expect.any(Number), ledger: 35000, medusa: 34900, what: expect.stringContaining("Bokført med 350,00") }])
      })

      it(`R10: both equations hold through a random run of sales and refunds (seed ${seed})`, async () => {
        const roll = dice(seed)
        const open: { order: string; left: number }[] = []
        for (let round = 0; round < 14; round++) {
          const from = open[roll(0, Math.max(0, open.length - 1))]
          if (from && roll(0, 2) === 0) {
            const amount = roll(0, 2) === 0 ? from.left : roll(1, from.left)
            await books.refund(from.order, amount / 100)
            from.left -= amount
            if (from.left === 0) open.splice(open.indexOf(from), 1)
          } else if (roll(0, 1) === 0) {
            const things = Array.from({ length: roll(1, 3) }, () => (roll(0, 1) === 0 ? hat : stool))
            const parcel = roll(0, 1) === 0
            const left = things.reduce((sum, thing) => sum + (thing === hat ? 34900 : 12950), parcel ? 5900 : 0)
            open.push({ order: await books.buy(things, parcel ? "postkasse" : "henting"), left })
          } else {
            const quantity = roll(1, 4)
            open.push({ order: await books.sellOver(stool, quantity, quantity * 12950, roll(0, 1) === 0 ? "cash" : "vipps"), left: quantity * 12950 })
          }
        }
        expect(await books.reconciliation()).toMatchObject({ equal: true, differences: [], chain_intact: true })
        expect((await books.summary()).total.gross).toBe(open.reduce((sum, order) => sum + order.left, 0))
      })
    })
  },
})
