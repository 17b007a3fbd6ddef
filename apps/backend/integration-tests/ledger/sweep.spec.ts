import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import sweepLedger, { config } from "../../src/jobs/sweep-ledger"
import { config as atStart } from "../../src/jobs/sweep-ledger-at-start"
import { openTestHouse, type TestHouse } from "../support/house"
import { openBooks } from "./books"
import { makeThing, openWorkshops } from "./made-things"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    describe("money that no event told of", () => {
      let house: TestHouse
      let books: Awaited<ReturnType<typeof openBooks>>
      let hat: Awaited<ReturnType<typeof makeThing>>

      beforeAll(async () => {
        house = await openTestHouse(getContainer())
        books = await openBooks(api, getContainer(), house)
        const { strikking } = await openWorkshops(getContainer())
        hat = await makeThing(getContainer(), house, { title: "Lue", price: 349, workshops: { [strikking]: 10_000 } })
      })

      const database = () => getContainer().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
      /** The ledger as it is when the server stopped before it heard of anything, and the captures were made so long ago. */
      const forget = async (age: string) => {
        await database().raw("alter table ledger_entry disable trigger all; delete from ledger_entry; alter table ledger_entry enable trigger all")
        await database().raw(`update capture set created_at = now() - interval '${age}'`)
      }
      const recorded = async () => (await books.entries()).count

      it("is found a second after a start, by a job of its own", async () => {
        expect(atStart.schedule).toEqual({ interval: 1000, numberOfExecutions: 1 })
        await books.buy([hat])
        await forget("1 hour")
        await getContainer().resolve(Modules.WORKFLOW_ENGINE).run(`job-${atStart.name}`, {})
        expect(await recorded()).toBe(1)
      })

      it("is looked for everywhere the first time, then each minute among the last two days", async () => {
        expect(config.schedule).toBe("* * * * *")
        await books.buy([hat])
        await forget("3 days")
        await sweepLedger(getContainer())
        expect(await recorded()).toBe(1)
        await forget("3 days")
        await sweepLedger(getContainer())
        expect(await recorded()).toBe(0)
        await forget("47 hours")
        await sweepLedger(getContainer())
        expect(await recorded()).toBe(1)
      })
    })
  },
})
