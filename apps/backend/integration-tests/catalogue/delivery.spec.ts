import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { STOREFRONT_STARTED_PATH } from "@verksted/contracts/catalogue-change"
import { SIGNATURE_HEADER, signMessage } from "@verksted/contracts/signed-message"
import { CATALOGUE_OUTBOX_MODULE } from "../../src/modules/catalogue-outbox"
import type { OutboxRow } from "../../src/modules/catalogue-outbox/outbox-row"
import type { CatalogueOutboxService } from "../../src/modules/catalogue-outbox/service"
import { watches } from "../../src/modules/catalogue-outbox/watches"
import { deliverChangesWorkflow } from "../../src/workflows/catalogue/deliver-changes"
import { noteComingChangesWorkflow } from "../../src/workflows/catalogue/note-coming-changes"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { StandInStorefront } from "../support/stand-in-storefront"
import { allTold } from "../support/told"
import { shownNowhere } from "./shown-nowhere"

const storefront = new StandInStorefront()
beforeAll(async () => {
  process.env.STOREFRONT_INTERNAL_URL = await storefront.open()
})
afterAll(() => storefront.close())

const SECRET = process.env.STOREFRONT_SECRET ?? ""
const HANDLE = "product:lue-fjellbris"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let hat: { product_id: string; variant_id: string }

    const pg = () => getContainer().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const rows = () => pg()<OutboxRow>("catalogue_change")
    const toldAll = () => allTold(getContainer())
    const rename = (title: string) => getContainer().resolve(Modules.PRODUCT).updateProducts(hat.product_id, { title })
    const deliver = () => deliverChangesWorkflow(getContainer()).run({ input: { delivery_id: generateEntityId(undefined, "dlv"), now: new Date().toISOString() }, throwOnError: false })
    const comingAt = (now: Date) => noteComingChangesWorkflow(getContainer()).run({ input: { now: now.toISOString() } })

    const started = async (message: object, { secret = SECRET, at = Date.now() } = {}) => {
      const body = JSON.stringify(message)
      const headers = { "content-type": "application/json", [SIGNATURE_HEADER]: await signMessage(body, secret, at) }
      return api.post(STOREFRONT_STARTED_PATH, body, { headers, validateStatus: () => true })
    }
    const startedNow = (pages_as_of: Date) => started({ id: generateEntityId(undefined, "msg"), pages_as_of: pages_as_of.toISOString() })

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      hat = await makeProduct(getContainer(), house)
      await comingAt(new Date())
      await toldAll()
    })

    beforeEach(async () => {
      storefront.failing = false
      await rows().whereNull("delivered_at").update({ due_at: new Date() })
      await toldAll()
      storefront.told.length = 0
      storefront.refused.length = 0
    })

    it("tells by itself, within two seconds, and many changes in few messages", async () => {
      for (let number = 0; number < 20; number++) await rename(`Lue ${number}`)
      await toldAll()
      expect(storefront.tags()).toEqual([HANDLE])
      expect(storefront.told.length).toBeLessThan(10)
      await rename("Lua")
      const changed = Date.now()
      await expect.poll(() => storefront.told.at(-1)?.tags, { timeout: 5000, interval: 20 }).toEqual([HANDLE])
      expect(Date.now() - changed).toBeLessThan(2000)
    })

    it("keeps what a storefront that is down or fails has not renewed, says why, and tells it later", async () => {
      await storefront.close()
      await rename("Lua")
      await expect.poll(async () => (await rows().whereNull("delivered_at").first())?.last_error, { timeout: 5000 }).toContain("ECONNREFUSED")
      storefront.failing = true
      await storefront.open()
      await expect.poll(() => storefront.refused.length, { timeout: 10_000 }).toBeGreaterThan(0)
      await expect.poll(async () => (await rows().whereNull("delivered_at").first())?.last_error, { timeout: 5000 }).toContain("503")
      expect(storefront.told).toEqual([])
      storefront.failing = false
      await toldAll()
      expect(storefront.tags()).toEqual([HANDLE])
      expect(await rows().whereNotNull("last_error")).toEqual([])
    })

    it("waits longer after each failure, at most a minute, and not at all when the storefront says that it has started", async () => {
      storefront.failing = true
      await rename("Lua")
      await expect.poll(async () => (await rows().whereNull("delivered_at").first())?.attempts, { timeout: 5000 }).toBeGreaterThan(0)
      await rows().whereNull("delivered_at").update({ attempts: 9, due_at: new Date() })
      await deliver()
      const waits = async () => ((await rows().whereNull("delivered_at").first())?.due_at.getTime() ?? 0) - Date.now()
      await expect.poll(waits, { timeout: 5000 }).toBeGreaterThan(50_000)
      expect(await waits()).toBeLessThanOrEqual(60_000)
      storefront.failing = false
      expect((await startedNow(new Date())).data).toEqual({ changes: 1 })
      await toldAll()
      expect(storefront.tags()).toEqual([HANDLE])
    })

    it("two tellings at once share the changes: none is in both", async () => {
      const outbox = getContainer().resolve<CatalogueOutboxService>(CATALOGUE_OUTBOX_MODULE)
      await outbox.note(Array.from({ length: 30 }, (_, number) => ({ id: `cch_test_${number}`, kind: "product", key: `ting-${number}`, due_at: new Date() })))
      const claims = await Promise.all(["one", "two", "three"].map((id) => outbox.claim(id)))
      const keys = claims.flat().map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(await outbox.claim("four")).toEqual([])
      await outbox.releaseAll()
      await toldAll()
      expect(storefront.tags()).toHaveLength(30)
    })

    it("tells a storefront that starts what its pages are older than, and nothing else", async () => {
      await rows().update({ due_at: new Date(Date.now() - 3_600_000) })
      await rename("Lua")
      await toldAll()
      storefront.told.length = 0
      const answer = await startedNow(new Date())
      expect([answer.status, answer.data]).toEqual([200, { changes: 0 }])
      expect((await startedNow(new Date(Date.now() - 60_000))).data.changes).toBeGreaterThan(0)
      await toldAll()
      expect(storefront.tags()).toEqual([HANDLE])
      storefront.told.length = 0
      await startedNow(new Date("2020-01-01"))
      await toldAll()
      expect(storefront.tags()).toEqual(["catalogue"])
    })

    it("refuses a start that is not signed, changed, old, repeated or malformed, and changes nothing", async () => {
      const before = await rows().orderBy("id")
      const message = () => ({ id: generateEntityId(undefined, "msg"), pages_as_of: "2020-01-01T00:00:00.000Z" })
      const minutes = (count: number) => Date.now() - count * 60_000
      const answers = [
        await api.post(STOREFRONT_STARTED_PATH, message(), { validateStatus: () => true }),
        await started(message(), { secret: "another-secret-that-nobody-told-01234567" }),
        await started(message(), { at: minutes(6) }),
        await started(message(), { at: minutes(-6) }),
        await started({ ...message(), pages_as_of: "i går" }),
        await started({ ...message(), tags: ["catalogue"] }),
        await started([]),
      ]
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 400, 400, 401])
      expect(answers[1]?.data.message).toBe("Meldingen er ikke signert av butikken, eller den er gammel.")
      expect(await rows().orderBy("id")).toEqual(before)
      const once = { id: generateEntityId(undefined, "msg"), pages_as_of: new Date().toISOString() }
      expect([(await started(once)).status, (await started(once)).status]).toEqual([200, 401])
    })

    it("tells when a price list begins and ends, and once for each date", async () => {
      const ends = new Date(Date.now() + 3000)
      const prices = [{ price_set_id: (await pg()("product_variant_price_set").where({ variant_id: hat.variant_id }).first()).price_set_id, currency_code: "nok", amount: 99 }]
      await getContainer().resolve(Modules.PRICING).createPriceLists([{ title: "Salg", description: "", status: "active", starts_at: new Date(Date.now() - 1000).toISOString(), ends_at: ends.toISOString(), prices }])
      await expect.poll(() => storefront.tags(), { timeout: 5000 }).toEqual([HANDLE])
      // Noted when the list itself was told.
      expect((await comingAt(new Date())).result).toBe(0)
      storefront.told.length = 0
      await expect.poll(() => storefront.tags(), { timeout: 10_000 }).toEqual([HANDLE])
      expect(Date.now()).toBeGreaterThan(ends.getTime())
      expect(Date.now() - ends.getTime()).toBeLessThan(3000)
    })

    it("tells once a day that sums of the ledger are a day older", async () => {
      const tomorrow = new Date(Date.now() + 86_400_000)
      expect([(await comingAt(tomorrow)).result, (await comingAt(tomorrow)).result]).toEqual([1, 0])
      await rows().where("kind", "results").update({ due_at: new Date() })
      await toldAll()
      expect(storefront.tags()).toEqual(["results"])
    })

    it("knows of every table whether the catalogue shows something of it", async () => {
      const tables = await pg()("pg_tables").where("schemaname", "public").pluck<string[]>("tablename")
      const watched = new Set(watches.map(({ table }) => table))
      // Each version of a search index is a table of its own; what it holds is read from watched ones.
      const isIndex = (table: string) => table.startsWith("search_pg_product_")
      expect(tables.filter((table) => !watched.has(table) && !shownNowhere.has(table) && !isIndex(table)).sort()).toEqual([])
    })
  },
})
