import "../support/environment"
import { mkdtempSync, readFileSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { productFacts, type ProductFacts } from "@verksted/contracts/product-facts"
import { readCatalogue, type DemoProduct } from "@verksted/demo/catalogue"
import { standings } from "../../src/demo/load-products"
import { WORKSHOP_MODULE } from "../../src/modules/workshop"
import type WorkshopModuleService from "../../src/modules/workshop/service"
import openHouse from "../../src/scripts/open-house"
import type { HouseReport } from "../../src/scripts/write-report"

const { products, makers } = readCatalogue()
const report = path.join(mkdtempSync(path.join(tmpdir(), "verksted-demo-")), "house.json")
Object.assign(process.env, { HOUSE_REPORT: report, DEMO_ADMIN_PASSWORD: "prøvepassord-til-demoen" })

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const open = () => openHouse({ container: getContainer(), args: [] })
    const opened = () => JSON.parse(readFileSync(report, "utf8")) as HouseReport
    const shop = () => ({ headers: { "x-publishable-api-key": opened().publishable_key } })
    const graph = async (entity: string, fields: string[], filters = {}) =>
      JSON.parse(JSON.stringify((await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({ entity, fields, filters })).data)) as Record<string, unknown>[]
    const rows = async () => {
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const tables = ["product", "product_variant", "price", "image", "inventory_item", "inventory_level", "workshop", "maker", "workshop_credit", "maker_credit", "making", "milestone", "order", "till_sale", "ledger_entry", "user", "auth_identity", "provider_identity", "product_tag"]
      return Promise.all(tables.map(async (table) => {
        const stamped = await knex.schema.hasColumn(table, "updated_at")
        const [row] = await knex(table).select(knex.raw(`count(*)::int as count${stamped ? ", max(updated_at) as latest" : ""}`))
        return { table, ...row }
      }))
    }

    beforeAll(open, 600_000)

    it("loads five workshops, twelve makers with cards, forty products with a picture each", async () => {
      expect((await graph("workshop", ["id"])).length).toBe(5)
      expect((await graph("maker", ["card_identity_id"])).every((maker) => maker.card_identity_id)).toBe(true)
      const loaded = await graph("product", ["handle", "status", "thumbnail", "weight", "metadata", "tags.value"])
      expect(loaded.length).toBe(40)
      expect(new Set(loaded.map(({ thumbnail }) => thumbnail)).size).toBe(40)
      const count = (...wanted: string[]) => [loaded, products].map((list) => list.filter(({ status }) => wanted.includes(status as string)).length)
      const [published, forSale] = count("published", "til_salgs", "solgt")
      const [proposed, inReview] = count("proposed", "til_gjennomgang")
      expect([published, proposed]).toEqual([forSale, inReview])
      expect(loaded.find(({ handle }) => handle === "hval-barnerom")?.status).toBe("proposed")
      expect(loaded.find(({ handle }) => handle === "havgap-innrammet")?.tags).toHaveLength(2)
    })

    it("tells staff which papers things need and are held, and whose VAT is open, as the catalogue describes", async () => {
      const loaded = await graph("product", ["handle", "status", "metadata"])
      const facts = new Map(loaded.map(({ handle, status, metadata }) => [handle, { status, ...productFacts.parse((metadata as { facts: unknown }).facts) }]))
      const named = (which: (facts: ProductFacts) => boolean) => [...facts].filter(([, stated]) => which(stated)).map(([handle]) => handle).sort()
      const described = (which: (product: DemoProduct) => boolean) => products.filter(which).map(({ handle }) => handle).sort()
      expect(named((stated) => stated.food_contact)).toEqual(["skjaerefjol-bjork", "smorkniv-einer"])
      expect(named((stated) => stated.food_declaration)).toEqual(described(({ documents_required, status }) => documents_required.includes("samsvarserklaering_matkontakt") && status === "til_salgs"))
      expect(facts.get("hval-barnerom")).toMatchObject({ toy: true, ce_marked: false, status: "proposed" })
      expect(named((stated) => stated.art_vat_open)).toEqual(described(({ vat_note }) => vat_note === "mva_originalkunst_avklares"))
      expect(named((stated) => stated.art_vat_open)).toHaveLength(4)
    })

    it("has the catalogue's stock, and prices that include 25 % VAT", async () => {
      const levels = await graph("inventory_level", ["stocked_quantity", "inventory_item.sku"])
      const stocked = new Map(levels.map((level) => [(level.inventory_item as { sku: string }).sku, Number(level.stocked_quantity)]))
      for (const { sku, stock } of products.flatMap(({ variants }) => variants)) expect([sku, stocked.get(sku)]).toEqual([sku, stock])
      const { data } = await api.get("/store/products?handle=lue-fjellbris&fields=*variants.calculated_price", { ...shop(), params: { region_id: (await graph("region", ["id"]))[0]?.id } })
      expect(data.products[0].variants[0].calculated_price).toMatchObject({ calculated_amount: 349, is_calculated_price_tax_inclusive: true })
    })

    it("sold two pieces over the counter on their day, through the till into the ledger", async () => {
      const sales = await graph("till_sale", ["order_id", "means", "completed_at"])
      expect(sales.map(({ means, completed_at }) => [completed_at, means]).sort()).toEqual([["2026-09-09T12:20:00.000Z", "cash"], ["2026-10-15T12:20:00.000Z", "external_card"]])
      const orders = await graph("order", ["id", "created_at", "sales_channel.name"])
      expect(orders.map((order) => (order.sales_channel as { name: string }).name)).toEqual(["Disk", "Disk"])
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const entries = await knex("ledger_entry").select("gross", "net", "channel", "material_cost").where({ kind: "sale" })
      expect(entries.map(({ gross, net, channel, material_cost }) => [Number(gross), Number(net), channel, Number(material_cost)]).sort()).toEqual([[145_000, 116_000, "disk", 13_000], [89_000, 71_200, "disk", 23_500]])
    })

    it("keeps the timeline's days, though everything was loaded today", async () => {
      const [hat] = await graph("product", ["id"], { handle: "lue-fjellbris" })
      const milestones = await getContainer().resolve<WorkshopModuleService>(WORKSHOP_MODULE).listMilestones({ product_id: hat?.id as string })
      expect(milestones.map(({ step, on }) => `${step} ${on}`).sort()).toEqual(["i_verkstedet 2026-08-17", "til_gjennomgang 2026-08-19", "til_salgs 2026-08-20"])
    })

    it("never tells the shop who made a thing, when it was made or what it cost", async () => {
      const answers = await Promise.all([
        api.get("/store/products?limit=100&fields=*variants,*tags,*images,*options,*categories,*collection,*type,+metadata,+created_at", shop()),
        api.get("/store/workshops", { ...shop(), validateStatus: () => true }),
        api.get("/store/product-tags?limit=100", shop()),
      ])
      const text = JSON.stringify(answers.map(({ data }) => data))
      expect(answers[0].data.products.length).toBe(products.filter(({ status }) => status === "til_salgs" || status === "solgt").length)
      for (const { pseudonym } of makers) expect([pseudonym, new RegExp(`(^|[^a-zæøå])${pseudonym}([^a-zæøå]|$)`, "i").test(text)]).toEqual([pseudonym, false])
      expect(/mkr_|maker|material_cost|milestone|planned_units|hval-barnerom/.exec(text)).toBeNull()
      for (const { timeline } of products) for (const { on } of timeline) expect(text).not.toContain(on)
    })

    it("writes the report for its owner only, with logins that work", async () => {
      const { demo, has_admin } = opened()
      expect(statSync(report).mode & 0o777).toBe(0o600)
      expect(has_admin).toBe(true)
      expect(demo?.cards.map(({ pseudonym }) => pseudonym)).toEqual(makers.map(({ pseudonym }) => pseudonym))
      const { data } = await api.post("/auth/user/emailpass", demo?.admin)
      const me = await api.get("/admin/users/me", { headers: { authorization: `Bearer ${data.token}` } })
      expect(me.data.user.email).toBe("leder@demo.verksted.example")
    })

    it("changes nothing when it is loaded again, also what somebody changed in between", async () => {
      const [hat] = await graph("product", ["id"], { handle: "lue-fjellbris" })
      await getContainer().resolve(Modules.PRODUCT).updateProducts(hat?.id as string, { status: "draft" })
      const before = await rows()
      await open()
      expect(await rows()).toEqual(before)
    })

    it("makes anew what a load that was cut off left half done", async () => {
      const workshops = getContainer().resolve<WorkshopModuleService>(WORKSHOP_MODULE)
      const [half] = await graph("product", ["id"], { handle: "krakk-furu" })
      await workshops.deleteMakings({ product_id: half?.id as string })
      await open()
      const all = await standings(getContainer(), products)
      expect(all.every(({ whole, leftovers }) => whole && leftovers.length === 0)).toBe(true)
      const [stool] = await graph("product", ["id", "status", "variants.sku", "variants.inventory_items.inventory.location_levels.stocked_quantity"], { handle: "krakk-furu" })
      expect(stool?.id).not.toBe(half?.id)
      expect(JSON.stringify(stool)).toContain('"stocked_quantity":2')
      expect((await graph("product", ["id"])).length).toBe(40)
    })
  },
})
