import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { LedgerModuleService } from "../../src/modules/ledger/service"
import { lineOf, orderFacts, refund } from "../../test/ledger-facts"
import { vector } from "../../test/vectors"

medusaIntegrationTestRunner({
  testSuite: ({ getContainer }) => {
    describe("the ledger in the database", () => {
      const service = () => getContainer().resolve<LedgerModuleService>("ledger")
      const database = () => getContainer().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
      const facts = orderFacts({ freight: 7900, makers: { lue: [{ maker_id: "mkr_1", weight_bp: 10_000 }] } })
      const rows = async () => (await database()("ledger_entry").count({ count: "*" }).first<{ count: string }>()).count

      it("refuses to change, delete or empty rows, of the ledger and of the makers' shares", async () => {
        await service().recordSale(facts)
        for (const table of ["ledger_entry", "ledger_maker_share"]) {
          await expect(database().raw(`update ${table} set weight_bp = 1`)).rejects.toThrow("append-only")
          await expect(database().raw(`delete from ${table}`)).rejects.toThrow("append-only")
          await expect(database().raw(`truncate ${table} cascade`)).rejects.toThrow("append-only")
        }
        expect(await rows()).toBe("2")
      })

      it("refuses a row whose parts do not add up, a source that is there already, a kind that nothing writes, and freight of a workshop", async () => {
        await service().recordSale(facts)
        const [row] = await database()("ledger_entry").where("line_no", 1)
        const copy = { ...row, id: "led_copy", seq: 99, hash: "a".repeat(64), prev_hash: "b".repeat(64) }
        await expect(database()("ledger_entry").insert(copy)).rejects.toThrow("ledger_entry_source_part_key")
        await expect(database()("ledger_entry").insert({ ...copy, source: "capture:other", vat: 1 })).rejects.toThrow("check")
        await expect(database()("ledger_entry").insert({ ...copy, source: "gift:1", kind: "gift", workshop_id: null })).rejects.toThrow("ledger_entry_kind_check")
        await expect(database()("ledger_entry").insert({ ...copy, source: "freight:1", kind: "freight" })).rejects.toThrow("ledger_entry_workshop_check")
      })

      it("records a capture once, however many ask at the same time", async () => {
        await Promise.all(Array.from({ length: 8 }, () => service().recordSale(facts)))
        expect(await rows()).toBe("2")
        expect(await service().firstBrokenLink()).toBeNull()
      })

      it("keeps one unbroken chain when different orders are recorded at the same time", async () => {
        const orders = Array.from({ length: 12 }, (_, index) => orderFacts({ order_id: `order_${index}`, captures: [{ id: `cap_${index}`, amount: 34900, at: "2026-11-23T12:00:00Z" }] }))
        await Promise.all(orders.map((order) => service().recordSale(order)))
        expect(await rows()).toBe("12")
        expect(await service().firstBrokenLink()).toBeNull()
      })

      it.each([
        ["changed", `update ledger_entry set gross = gross + 100, net = net + 100 where seq = 2`, 2],
        ["taken out", `delete from ledger_entry where seq = 2`, 2],
        ["dated otherwise", `update ledger_entry set at = at + interval '1 day' where seq = 1`, 1],
      ])("shows a row that was %s behind the triggers' back", async (_, sql, place) => {
        for (const id of ["a", "b", "c"]) {
          await service().recordSale(orderFacts({ order_id: id, captures: [{ id, amount: 34900, at: "2026-11-23T12:00:00Z" }] }))
        }
        await database().raw(`alter table ledger_entry disable trigger all`)
        await database().raw(sql)
        expect(await service().firstBrokenLink()).toBe(place)
      })

      it("lets a maker be forgotten without touching a row", async () => {
        await service().recordSale(facts)
        const [share] = await database()("ledger_maker_share as share").join("ledger_maker_reference as mapping", "mapping.ref", "share.ref")
        expect(share).toMatchObject({ order_id: "order_1", line_no: 1, maker_id: "mkr_1", weight_bp: 10_000 })
        expect(await database()("ledger_maker_reference").where("maker_id", "mkr_1").delete()).toBe(1)
        expect(await database()("ledger_maker_share").count({ count: "*" })).toEqual([{ count: "1" }])
        expect(await service().firstBrokenLink()).toBeNull()
      })

      it("knows what is sold of each product, less what came back", async () => {
        await service().recordSale(orderFacts({ lines: [lineOf("lue", 34900, 3), lineOf("krakk", 44900)] }))
        const back = orderFacts({ order_id: "order_2", captures: [{ id: "cap_2", amount: 34900, at: "2026-11-20T12:00:00Z" }], refunds: [refund("ref", 34900)] })
        await service().recordSale(back)
        await service().recordRefunds(back)
        expect(await service().salesOfProducts(["lue", "krakk", "skjerf"])).toEqual([
          { product_id: "lue", net_units: 3, first_sold_on: "2026-11-20" },
          { product_id: "krakk", net_units: 1, first_sold_on: "2026-11-23" },
          { product_id: "skjerf", net_units: 0, first_sold_on: null },
        ])
      })

      it("M10: puts a sale half an hour before UTC's New Year in the next year's sums", async () => {
        const { given, expected } = vector<{ captured_at: string }, { net_2026: number; net_2027: number }>("M10")
        await service().recordSale(orderFacts({ captures: [{ id: "cap", amount: 34900, at: given.captured_at }] }))
        const net = async (year: number) => (await service().summary({ from: `${year}-01-01`, to: `${year + 1}-01-01` })).total.net
        expect([await net(2026), await net(2027)]).toEqual([expected.net_2026, expected.net_2027])
      })
    })
  },
})
