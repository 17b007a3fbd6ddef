import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { createReservationsWorkflow, deleteProductsWorkflow, deleteReservationsWorkflow, updateProductsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { searchAnswer } from "@verksted/contracts/search"
import { prepareSearchWorkflow } from "../../src/workflows/search/prepare-search"
import { updateWorkshopWorkflow } from "../../src/workflows/workshop/update-workshop"
import { openTestHouse, type TestHouse } from "../support/house"
import { StandInStorefront } from "../support/stand-in-storefront"
import { allTold } from "../support/told"
import { makeWorkshop } from "../support/workshop"
import { manyThingsDocument } from "./many-things"
import { addThing, asker } from "./search-shop"

const storefront = new StandInStorefront()
beforeAll(async () => {
  process.env.STOREFRONT_INTERNAL_URL = await storefront.open()
})
afterAll(() => storefront.close())

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let knitting: string
    let woodwork: string
    const ids = new Map<string, string>()
    const ask = () => asker(api, house)
    const titles = (query: string) => ask().titles(query)
    const soon = (query: string) => expect.poll(() => titles(query), { timeout: 15_000, interval: 200 })
    const id = (title: string) => ids.get(title) ?? ""

    beforeAll(async () => {
      const container = getContainer()
      house = await openTestHouse(container)
      knitting = await makeWorkshop(container)
      woodwork = await makeWorkshop(container, "Snekkerverkstedet", "snekring")
      const add = async (options: Omit<Parameters<typeof addThing>[2], "workshop_id">, workshop_id = knitting) => ids.set(options.title, await addThing(container, house, { ...options, workshop_id }))
      await add({ title: "Strikkelue «Fjellbris»", price: 349, sizes: { "S/M": 2, "M/L": 0 }, description: "Holder ørene varme." })
      await add({ title: "Hue «Havgap»", price: 200, materials: "60 % alpakka, 40 % ull", one_of_a_kind: true, sizes: { "S/M": 0 } })
      await add({ title: "Votter «Selje»", price: 149.5 })
      await add({ title: "Skjærefjøl i bjørk", price: 420, materials: "Bjørk, mineralolje", one_of_a_kind: true, sizes: { Én: 1 }, description: "Ikke til lue." }, woodwork)
      await add({ title: "Lue som ingen har sett", status: "draft" })
      await add({ title: "Lue på disken", channel: house.counter_channel_id })
      await prepareSearchWorkflow(container).run()
      await allTold(container)
    })

    describe("a question", () => {
      it("finds by any form of the word, its synonyms and the parts of compounds, what can be bought first", async () => {
        for (const q of ["lue", "luer", "luen", "luene"]) expect(await titles(`q=${q}`)).toEqual(["Strikkelue «Fjellbris»", "Skjærefjøl i bjørk", "Hue «Havgap»"])
        expect(await titles("q=hue")).toEqual(["Strikkelue «Fjellbris»", "Hue «Havgap»"])
        expect(await titles("q=strikk%20lue")).toEqual(["Strikkelue «Fjellbris»", "Hue «Havgap»"])
        expect(await titles("q=vanter")).toEqual(["Votter «Selje»"])
        expect(await titles("q=skj%C3%A6refj%C3%B8la")).toEqual(["Skjærefjøl i bjørk"])
        expect(await titles("q=tre")).toEqual(["Skjærefjøl i bjørk"])
      })

      it("forgives a slip and says so", async () => {
        const answer = await ask().ask("q=strikelue")
        expect(answer).toMatchObject({ total: 1, corrected: "strikkelue", unknown: [], all_words: true })
        expect(await titles("q=skjaerefjol")).toEqual(["Skjærefjøl i bjørk"])
      })

      it("leaves out what nobody knows, and takes some of the words when no thing has all", async () => {
        expect(await ask().ask("q=votter%20Mongolia")).toMatchObject({ total: 1, unknown: ["mongolia"], all_words: true })
        expect(await ask().ask("q=votter%20bj%C3%B8rk")).toMatchObject({ total: 2, all_words: false })
        expect(await ask().ask("q=xyzzy")).toMatchObject({ total: 0, things: [], unknown: ["xyzzy"], pages: 1 })
        expect(await ask().ask("q=%F0%9F%A7%B6")).toMatchObject({ total: 0, things: [] })
      })

      it("in English finds what has no English text", async () => {
        expect(await titles("language=en&q=hat")).toEqual(expect.arrayContaining(["Strikkelue «Fjellbris»", "Hue «Havgap»"]))
        expect((await ask().ask("language=en&q=birch%20board")).facets?.material.map(({ label }) => label)).toEqual(["Birch", "Wood"])
      })

      it("that is being typed gives things without facets", async () => {
        const answer = await ask().ask("q=strikkel&typing=1&limit=6")
        expect(answer.things.map(({ title }) => title)).toEqual(["Strikkelue «Fjellbris»"])
        expect(answer.facets).toBeNull()
      })

      it("shows only what the shop shows: no draft, nothing of the counter, nothing of a maker", async () => {
        const { data } = await ask().raw("q=")
        expect(searchAnswer.parse(data).total).toBe(4)
        expect(Object.keys(data.things[0]).sort()).toEqual(["handle", "id", "one_of_a_kind", "picture_alt", "picture_url", "pieces", "price", "price_varies", "title", "workshops"])
        expect(JSON.stringify(data)).not.toMatch(/maker|pseudonym|mkr_/)
      })
    })

    describe("facets", () => {
      it("count, each without its own choice", async () => {
        const { facets } = await ask().ask("q=&workshop=snekring")
        expect(facets).toEqual({
          workshop: [{ value: "strikking", label: "Strikkeverkstedet", count: 3 }, { value: "snekring", label: "Snekkerverkstedet", count: 1 }].sort((a) => (a.value === "snekring" ? -1 : 1)),
          material: [{ value: "bjork", label: "Bjørk", count: 1 }, { value: "tre", label: "Tre", count: 1 }],
          size: [{ value: "Én", label: "Én", count: 1 }],
          price: [{ value: "0-14999", label: "0-14999", count: 0 }, { value: "15000-29999", label: "15000-29999", count: 0 }, { value: "30000-59999", label: "30000-59999", count: 1 }, { value: "60000-", label: "60000-", count: 0 }],
          in_stock: 1,
          one_of_a_kind: 1,
        })
      })

      it("filter by workshop, price, material, size, stock and being one of a kind, alone and together", async () => {
        expect(await titles("workshop=snekring")).toEqual(["Skjærefjøl i bjørk"])
        expect(await titles("material=ull&material=bjork&sort=price_asc")).toEqual(["Votter «Selje»", "Hue «Havgap»", "Strikkelue «Fjellbris»", "Skjærefjøl i bjørk"])
        expect(await titles("price_min=14950&price_max=20000&sort=price_desc")).toEqual(["Hue «Havgap»", "Votter «Selje»"])
        expect(await titles("size=S/M&sort=newest")).toEqual(["Hue «Havgap»", "Strikkelue «Fjellbris»"])
        expect(await titles("size=S/M&in_stock=1")).toEqual(["Strikkelue «Fjellbris»"])
        expect(await titles("size=M/L&in_stock=1")).toEqual([])
        expect(await titles("one_of_a_kind=1&in_stock=1&q=fj%C3%B8l")).toEqual(["Skjærefjøl i bjørk"])
      })

      it("page by page", async () => {
        const [first, second] = [await ask().ask("limit=3&sort=newest"), await ask().ask("limit=3&sort=newest&page=2")]
        expect([first.pages, first.things.length, second.things.length, second.page]).toEqual([2, 3, 1, 2])
        expect((await ask().ask("page=400")).things).toEqual([])
      })
    })

    it("refuses what makes no sense with Norwegian sentences", async () => {
      const long = `q=${"a".repeat(10_000)}`
      for (const query of ["page=-1", "page=abc", "price_min=abc", "sort=best", "language=sv", "workshop=..%2F..", "size=", "ukjent=1", "limit=1000", "material=%00", long]) {
        const { status, data } = await ask().raw(query)
        expect(status, query.slice(0, 30)).toBe(400)
        expect(data.message).toMatch(/[a-zæøå]{3}/)
        expect(data.message).not.toMatch(/Invalid|expected|Error/)
      }
    })

    it("a word that is read as a command is only a word", async () => {
      for (const q of ["'; drop table product; --", "%", "lue' | 'x", "\\", "lue & !hue:*", "(((", "\u202e"]) expect((await ask().raw(`q=${encodeURIComponent(q)}`)).status).toBe(200)
    })

    describe("the index is in step", () => {
      it("when a title changes, a thing is taken off sale, or is deleted", async () => {
        const products = [{ id: id("Votter «Selje»"), title: "Sjal «Selje»" }]
        await updateProductsWorkflow(getContainer()).run({ input: { products } })
        await soon("q=sjal").toEqual(["Sjal «Selje»"])
        await soon("q=votter").toEqual([])
        await updateProductsWorkflow(getContainer()).run({ input: { products: [{ id: id("Votter «Selje»"), status: ProductStatus.DRAFT }] } })
        await soon("q=selje").toEqual([])
        await updateProductsWorkflow(getContainer()).run({ input: { products: [{ id: id("Votter «Selje»"), status: ProductStatus.PUBLISHED }] } })
        await soon("q=selje").toEqual(["Sjal «Selje»"])
        await deleteProductsWorkflow(getContainer()).run({ input: { ids: [id("Votter «Selje»")] } })
        await soon("q=selje").toEqual([])
      })

      it("when a workshop gets another name", async () => {
        await updateWorkshopWorkflow(getContainer()).run({ input: { id: woodwork, changes: { name: "Treverkstedet vårt" } } })
        await soon("q=treverkstedet").toEqual(["Skjærefjøl i bjørk"])
        expect((await ask().ask("q=")).facets?.workshop.map(({ label }) => label)).toContain("Treverkstedet vårt")
      })

      it("when a price or the stock changes, or a piece is reserved", async () => {
        const container = getContainer()
        const product_id = id("Skjærefjøl i bjørk")
        await updateProductVariantsWorkflow(container).run({ input: { selector: { product_id }, update: { prices: [{ currency_code: "nok", amount: 99 }] } } })
        await soon("price_max=9900").toEqual(["Skjærefjøl i bjørk"])
        const inventory = container.resolve(Modules.INVENTORY)
        const [item] = await inventory.listInventoryItems({ sku: "S-skj-refj-l-i-bj-rk-Én" })
        const reservations = [{ inventory_item_id: item?.id ?? "", location_id: house.stock_location_id, quantity: 1 }]
        const { result } = await createReservationsWorkflow(container).run({ input: { reservations } })
        await soon("q=fj%C3%B8l&in_stock=1").toEqual([])
        await deleteReservationsWorkflow(container).run({ input: { ids: [result[0]?.id ?? ""] } })
        await soon("q=fj%C3%B8l&in_stock=1").toEqual(["Skjærefjøl i bjørk"])
      })
    })

    it("an index that lost things is filled again, and a whole one is left alone", async () => {
      const container = getContainer()
      await container.resolve(Modules.SEARCH).deleteDocuments({ index: "product_nb", filters: { id: [id("Hue «Havgap»")] } })
      expect((await ask().ask("")).total).toBe(3)
      expect((await prepareSearchWorkflow(container).run()).result).toEqual(["product_nb"])
      // What was answered half a second ago is answered again.
      await expect.poll(async () => (await ask().ask("")).total, { timeout: 5000, interval: 100 }).toBe(4)
      expect((await prepareSearchWorkflow(container).run()).result).toEqual([])
    })

    it("things are found by an index, not by reading them all", async () => {
      const container = getContainer()
      const documents = Array.from({ length: 2000 }, (_, index) => manyThingsDocument(index, "nb"))
      await container.resolve(Modules.SEARCH).upsertDocuments({ index: "product_nb", documents })
      const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await pg.raw("vacuum analyze")
      const { rows: [index] } = await pg.raw(`select table_name from search_postgres_index where name like 'product_nb%' order by document_count desc limit 1`)
      const { rows } = await pg.raw(`explain select id from ${index.table_name} where (indexed @> '{"words":["strikkelue"]}' or indexed @> '{"words":["strikk","lue"]}')`)
      expect(rows.map((row: Record<string, string>) => row["QUERY PLAN"]).join("\n")).toContain("Bitmap Index Scan")
    })
  },
})
