import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { LedgerModuleService } from "../../src/modules/ledger/service"
import { lineOf, orderFacts, refund } from "../../test/ledger-facts"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeWorkshop } from "../support/workshop"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let workshop_id: string
    let number = 0

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      workshop_id = await makeWorkshop(getContainer())
    })
    afterEach(() => void vi.useRealTimers())

    const ledger = () => getContainer().resolve<LedgerModuleService>("ledger")
    const results = async () => (await api.get("/store/workshops/strikking/results", house.store_headers)).data.results

    /** One hat for 100 kr, sold at this instant and made by this maker. */
    async function sell(at: string, maker: string) {
      const order_id = `order_results_${(number += 1)}`
      const facts = orderFacts({
        order_id, lines: [lineOf("lue", 10_000)], captures: [{ id: `cap_${order_id}`, amount: 10_000, at }],
        workshops: { lue: [{ workshop_id, workshop_name: "Strikkeverkstedet", weight_bp: 10_000 }] }, makers: { lue: [{ maker_id: maker, weight_bp: 10_000 }] },
      })
      await ledger().recordSale(facts)
      return facts
    }

    it("tells what the workshop has sold this year, until yesterday and less what was paid back", async () => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-24T12:00:00Z") })
      await sell("2025-12-31T22:30:00.000Z", "mkr_1")
      for (const [index, maker] of ["mkr_1", "mkr_2", "mkr_3", "mkr_1", "mkr_2"].entries()) await sell(`2026-0${index + 1}-15T12:00:00.000Z`, maker)
      expect(await results()).toEqual({ until: "2026-11-23", things: 5, gross: 50_000, net: 40_000 })

      await sell("2026-11-23T23:30:00.000Z", "mkr_1")
      expect(await results()).toMatchObject({ things: 5 })
      const returned = await sell("2026-11-20T12:00:00.000Z", "mkr_3")
      await ledger().recordRefunds({ ...returned, refunds: [refund("ref_1", 10_000, { at: "2026-11-22T12:00:00.000Z" })] })
      expect(await results()).toEqual({ until: "2026-11-23", things: 5, gross: 50_000, net: 40_000 })
    })

    it("tells nothing while it would tell of one or two people", async () => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-24T12:00:00Z") })
      for (const maker of ["mkr_1", "mkr_2", "mkr_1", "mkr_2", "mkr_1", "mkr_2"]) await sell("2026-06-01T12:00:00.000Z", maker)
      expect(await results()).toBeNull()
      await sell("2026-06-02T12:00:00.000Z", "mkr_3")
      expect(await results()).toMatchObject({ things: 7 })
    })

    it("knows no workshop of that name", async () => {
      for (const handle of ["finnes-ikke", "..%2f..", "🧶", "x".repeat(2000)]) {
        const { status } = await api.get(`/store/workshops/${encodeURIComponent(handle)}/results`, { ...house.store_headers, validateStatus: () => true })
        expect([handle.slice(0, 20), status]).toEqual([handle.slice(0, 20), 404])
      }
    })
  },
})
