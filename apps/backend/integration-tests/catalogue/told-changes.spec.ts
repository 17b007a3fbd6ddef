import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { deliverChangesWorkflow } from "../../src/workflows/catalogue/deliver-changes"
import { noteComingChangesWorkflow } from "../../src/workflows/catalogue/note-coming-changes"
import { signInStaff } from "../support/admin"
import { draftProduct } from "../support/draft-product"
import { openTestHouse, testSeller, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { StandInStorefront } from "../support/stand-in-storefront"
import { allTold } from "../support/told"
import { makeWorkshop } from "../support/workshop"

const storefront = new StandInStorefront()
beforeAll(async () => {
  process.env.STOREFRONT_INTERNAL_URL = await storefront.open()
})
afterAll(() => storefront.close())

const HANDLE = "product:lue-fjellbris"
const OTHER = "product:vott-nordavind"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let http: { headers: Record<string, string> }
    let hat: { product_id: string; variant_id: string; inventory_item_id: string }
    let mitten: typeof hat

    const pg = () => getContainer().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const post = async (path: string, body: object = {}) => (await api.post(`/admin${path}`, body, http)).data
    /** The job each second may be at it too: then this waits until it is done. */
    const tellAll = async () => {
      await deliverChangesWorkflow(getContainer()).run({ input: { delivery_id: generateEntityId(undefined, "dlv"), now: new Date().toISOString() } })
      await allTold(getContainer())
    }

    /** What the storefront hears because of `change`, after it has heard of all that was before. */
    const heardOf = async (change: () => Promise<unknown>): Promise<string[]> => {
      await tellAll()
      storefront.told.length = 0
      await change()
      await tellAll()
      return storefront.tags()
    }

    beforeAll(async () => {
      const container = getContainer()
      house = await openTestHouse(container)
      http = { headers: (await signInStaff(container)).headers }
      // The day's own change, which comes with the minute.
      await noteComingChangesWorkflow(container).run({ input: { now: new Date().toISOString() } })
      hat = await makeProduct(container, house, { title: "Lue «Fjellbris»" })
      mitten = await makeProduct(container, house, { title: "Vott «Nordavind»" })
      await tellAll()
    })

    describe("a change of one thing", () => {
      it("names that thing alone: title, price, stock, reservation", async () => {
        const variant = `/products/${hat.product_id}/variants/${hat.variant_id}`
        expect(await heardOf(() => post(`/products/${hat.product_id}`, { title: "Lua" }))).toEqual([HANDLE])
        expect(await heardOf(() => post(variant, { title: "Stor" }))).toEqual([HANDLE])
        expect(await heardOf(() => post(variant, { prices: [{ currency_code: "nok", amount: 299 }] }))).toEqual([HANDLE])
        const level = `/inventory-items/${hat.inventory_item_id}/location-levels/${house.stock_location_id}`
        expect(await heardOf(() => post(level, { stocked_quantity: 1 }))).toEqual([HANDLE])
        const reservation = { inventory_item_id: hat.inventory_item_id, location_id: house.stock_location_id, quantity: 1 }
        let id = ""
        expect(await heardOf(async () => (id = (await post("/reservations", reservation)).reservation.id))).toEqual([HANDLE])
        expect(await heardOf(() => api.delete(`/admin/reservations/${id}`, http))).toEqual([HANDLE])
      })

      it("names it for its pictures, also those of a variant", async () => {
        let images: { id: string }[] = []
        const pictures = { images: [{ url: "http://localhost/1.webp" }, { url: "http://localhost/2.webp" }] }
        expect(await heardOf(async () => (images = (await post(`/products/${hat.product_id}`, pictures)).product.images))).toEqual([HANDLE])
        const ofVariant = `/products/${hat.product_id}/variants/${hat.variant_id}/images/batch`
        expect(await heardOf(() => post(ofVariant, { add: [images[0]?.id] }))).toEqual([HANDLE])
        expect(await heardOf(() => post(ofVariant, { remove: [images[0]?.id] }))).toEqual([HANDLE])
      })

      it("names it for a variant that comes and one that goes", async () => {
        const { product } = await post("/products", draftProduct("Skjerf", { handle: "skjerf", options: [{ title: "Størrelse", values: ["Én", "Lang"] }] }))
        const another = { title: "Lang", options: { Størrelse: "Lang" }, prices: [{ currency_code: "nok", amount: 379 }] }
        let id = ""
        expect(await heardOf(async () => (id = (await post(`/products/${product.id}/variants`, another)).product.variants.find((variant: { title: string }) => variant.title === "Lang").id))).toEqual(["product:skjerf"])
        expect(await heardOf(() => api.delete(`/admin/products/${product.id}/variants/${id}`, http))).toEqual(["product:skjerf"])
      })

      it("names a new thing, and the lists", async () => {
        expect(await heardOf(() => post("/products", draftProduct("Skjerf", { handle: "skjerf" })))).toEqual(["lists", "product:skjerf"])
      })

      it("names the lists too when it comes, goes or moves", async () => {
        expect(await heardOf(() => post(`/products/${hat.product_id}`, { status: "draft" }))).toEqual(["lists", HANDLE])
        expect(await heardOf(() => post(`/products/${hat.product_id}`, { status: "published" }))).toEqual(["lists", HANDLE])
        expect(await heardOf(() => post(`/products/${hat.product_id}`, { handle: "lue-fjellvind" }))).toEqual(["lists", HANDLE, "product:lue-fjellvind"])
        expect(await heardOf(() => post(`/sales-channels/${house.web_channel_id}/products`, { remove: [hat.product_id] }))).toEqual(["lists", "product:lue-fjellvind"])
        expect(await heardOf(() => api.delete(`/admin/products/${hat.product_id}`, http))).toEqual(["lists", "product:lue-fjellvind"])
      })

      it("names it for its workshop, and the workshops when one of them changes", async () => {
        const sewing = await makeWorkshop(getContainer(), "Syverkstedet", "som")
        expect(await heardOf(() => post(`/products/${hat.product_id}/credits`, { workshops: [{ workshop_id: sewing, weight_bp: 10_000 }], makers: [] }))).toEqual(["lists", HANDLE])
        expect(await heardOf(() => post(`/workshops/${sewing}`, { name: "Systua" }))).toEqual(["workshops"])
      })
    })

    describe("what Medusa sends no event for", () => {
      it("is told: price lists, whatever is done with them", async () => {
        let list = ""
        const body = { title: "Salg", description: "Salg", type: "sale", status: "active", prices: [{ variant_id: hat.variant_id, currency_code: "nok", amount: 199 }] }
        expect(await heardOf(async () => (list = (await post("/price-lists", body)).price_list.id))).toEqual([HANDLE])
        expect(await heardOf(() => post(`/price-lists/${list}`, { status: "draft" }))).toEqual([HANDLE])
        expect(await heardOf(() => post(`/price-lists/${list}/prices/batch`, { create: [{ variant_id: mitten.variant_id, currency_code: "nok", amount: 99 }] }))).toEqual([OTHER])
        expect(await heardOf(() => post(`/price-lists/${list}/products`, { remove: [mitten.product_id] }))).toEqual([OTHER])
        expect(await heardOf(() => api.delete(`/admin/price-lists/${list}`, http))).toContain(HANDLE)
      })

      it("is told: categories and collections, and what goes in and out of them", async () => {
        let category = ""
        let collection = ""
        expect(await heardOf(async () => (category = (await post("/product-categories", { name: "Gaver", is_active: true })).product_category.id))).toEqual([])
        expect(await heardOf(() => post(`/product-categories/${category}/products`, { add: [hat.product_id] }))).toEqual([HANDLE])
        expect(await heardOf(() => post(`/product-categories/${category}`, { name: "Presanger" }))).toEqual([HANDLE])
        expect(await heardOf(() => post(`/product-categories/${category}/products`, { remove: [hat.product_id] }))).toEqual([HANDLE])
        await post(`/product-categories/${category}/products`, { add: [hat.product_id] })
        expect(await heardOf(() => api.delete(`/admin/product-categories/${category}`, http))).toEqual([HANDLE])
        expect(await heardOf(async () => (collection = (await post("/collections", { title: "Vinter" })).collection.id))).toEqual([])
        expect(await heardOf(() => post(`/collections/${collection}/products`, { add: [hat.product_id] }))).toEqual([HANDLE])
        expect(await heardOf(() => post(`/collections/${collection}`, { title: "Jul" }))).toEqual([HANDLE])
        expect(await heardOf(() => post(`/collections/${collection}/products`, { remove: [hat.product_id] }))).toEqual([HANDLE])
        await post(`/collections/${collection}/products`, { add: [hat.product_id] })
        expect(await heardOf(() => api.delete(`/admin/collections/${collection}`, http))).toEqual([HANDLE])
      })

      it("is told: taxes, promotions and the seller", async () => {
        const [region] = (await api.get("/admin/tax-regions", http)).data.tax_regions
        const rate = { name: "Mat", code: "MAT", rate: 15, tax_region_id: region.id, rules: [{ reference: "product", reference_id: hat.product_id }] }
        let id = ""
        expect(await heardOf(async () => (id = (await post("/tax-rates", rate)).tax_rate.id))).toEqual(["catalogue"])
        expect(await heardOf(() => post(`/tax-rates/${id}`, { rate: 12 }))).toEqual(["catalogue"])
        expect(await heardOf(() => api.delete(`/admin/tax-rates/${id}`, http))).toEqual(["catalogue"])
        const promotion = { code: "VINTER", type: "standard", status: "active", application_method: { type: "percentage", target_type: "order", value: 10, currency_code: "nok" } }
        expect(await heardOf(async () => (id = (await post("/promotions", promotion)).promotion.id))).toEqual(["catalogue"])
        expect(await heardOf(() => post(`/promotions/${id}`, { status: "inactive" }))).toEqual(["catalogue"])
        expect(await heardOf(() => api.delete(`/admin/promotions/${id}`, http))).toEqual(["catalogue"])
        expect(await heardOf(() => post("/seller", { ...testSeller, phone: "+47 55 11 11 11" }))).toContain("seller")
      })
    })

    it("a way of delivery is told: its name and its price", async () => {
      const [option] = (await api.get("/admin/shipping-options?fields=id,name,*prices", http)).data.shipping_options
      const [price] = option.prices
      expect(await heardOf(() => post(`/shipping-options/${option.id}`, { name: "Hentes" }))).toEqual(["deliveries"])
      expect(await heardOf(() => post(`/shipping-options/${option.id}`, { prices: [{ id: price.id, currency_code: "nok", amount: 12 }] }))).toContain("deliveries")
    })

    it("a translation is told, of a thing and of a workshop", async () => {
      const translate = (reference: string, reference_id: string) => post("/translations/batch", { create: [{ reference, reference_id, locale_code: "en-GB", translations: { [reference === "product" ? "title" : "name"]: "Hat" } }] })
      expect(await heardOf(() => translate("product", hat.product_id))).toEqual([HANDLE])
      expect(await heardOf(() => translate("product_variant", hat.variant_id))).toEqual([HANDLE])
      expect(await heardOf(async () => translate("workshop", await makeWorkshop(getContainer())))).toEqual(["workshops"])
    })

    it("a translation that is put right, or taken away, is told", async () => {
      const workshop = await makeWorkshop(getContainer())
      const row = (reference: string, reference_id: string, translations: object) => ({ reference, reference_id, locale_code: "en-GB", translations })
      const create = [row("product", hat.product_id, { title: "Hat" }), row("workshop", workshop, { name: "Knitting" })]
      const made: { id: string; reference: string }[] = (await post("/translations/batch", { create })).created
      const idOf = (reference: string) => made.find((each) => each.reference === reference)?.id
      const tags = { product: [HANDLE], workshop: ["workshops"] }
      for (const [reference, expected] of Object.entries(tags)) {
        const id = idOf(reference)
        expect(await heardOf(() => post("/translations/batch", { update: [{ id, translations: { [reference === "product" ? "title" : "name"]: "Another" } }] }))).toEqual(expected)
        expect(await heardOf(() => post("/translations/batch", { delete: [id] }))).toEqual(expected)
      }
    })

    it("changes that change nothing shown are not told", async () => {
      expect(await heardOf(async () => {
        await pg()("promotion").update({ used: 7 })
        await pg()("product").update({ updated_at: new Date() })
        await post("/customers", { email: "kari@eksempel.no" })
      })).toEqual([])
    })
  },
})
