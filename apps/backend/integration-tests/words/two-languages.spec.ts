import "../support/environment"
import { Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { shopper, type Answer } from "../support/web-shop"
import { makeWorkshop } from "../support/workshop"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let made: Awaited<ReturnType<typeof makeProduct>>
    let staff: Awaited<ReturnType<typeof signInStaff>>
    let workshop: string

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      made = await makeProduct(getContainer(), house)
      workshop = await makeWorkshop(getContainer())
      staff = await signInStaff(getContainer())
      // As the admin's own page for translations does.
      const create = [
        { reference: "product", reference_id: made.product_id, locale_code: "en-GB", translations: { title: "Fjellbris hat", description: "Warm." } },
        { reference: "workshop", reference_id: workshop, locale_code: "en-GB", translations: { name: "Knitting workshop" } },
      ]
      await api.post("/admin/translations/batch", { create, update: [], delete: [] }, staff)
    })

    const read = async (path: string, locale?: string): Promise<Answer["data"]> => {
      const headers = { ...house.store_headers.headers, ...(locale ? { "x-medusa-locale": locale } : {}) }
      return (await api.get(`/store${path}`, { headers })).data
    }
    const titleIn = async (locale?: string) => (await read(`/products?id=${made.product_id}`, locale)).products[0].title

    it("answers with texts in the language that is asked for, Norwegian where there is no other", async () => {
      expect([await titleIn(), await titleIn("nb-NO"), await titleIn("en-GB"), await titleIn("xx-../..")]).toEqual(["Lue «Fjellbris»", "Lue «Fjellbris»", "Fjellbris hat", "Lue «Fjellbris»"])
    })

    it("has the workshops' names in English too, and leaves what is not translated", async () => {
      const [nb, en] = [await read("/workshops"), await read("/workshops", "en-GB")]
      expect([nb.workshops[0].name, en.workshops[0].name]).toEqual(["Strikkeverkstedet", "Knitting workshop"])
      expect(en.workshops[0]).toEqual({ ...nb.workshops[0], name: "Knitting workshop" })
    })

    it("carries the language of the cart to its lines, its ways of delivery and the order", async () => {
      const shop = shopper(api, house)
      const cart = (await shop.post("/carts", { region_id: house.region_id, locale: "en-GB" })).data.cart.id
      await shop.add(cart, made.variant_id)
      expect((await shop.get(`/carts/${cart}`)).data.cart.items[0].product_title).toBe("Fjellbris hat")
      const { data } = await shop.get(`/shipping-options?cart_id=${cart}&fields=+data`)
      expect(data.shipping_options.map((option: { name: string }) => option.name).sort()).toEqual(["Collect from the shop", "Parcel to a pick-up point", "Parcel to your letterbox"])
      await shop.sayWho(cart)
      await shop.choose(cart, "henting")
      await shop.pay(cart, "4242 4242 4242 4242")
      const { order } = (await shop.complete(cart)).data
      const stored = await getContainer().resolve(Modules.ORDER).retrieveOrder(order.id)
      expect(stored.locale).toBe("en-GB")
    })

    it("turns the lines of a cart into the other language", async () => {
      const shop = shopper(api, house)
      const cart = await shop.startCart()
      await shop.add(cart, made.variant_id)
      const turned = await shop.post(`/carts/${cart}`, { locale: "en-GB" })
      expect([turned.status, turned.data.cart.items[0].product_title]).toEqual([200, "Fjellbris hat"])
    })

    it("refuses a language that is none of the shop's in a cart", async () => {
      const answer = await shopper(api, house).post("/carts", { region_id: house.region_id, locale: "kl-ing" })
      expect([answer.status, answer.data.message]).toEqual([400, "Butikken har bare norsk (nb-NO) og engelsk (en-GB)."])
    })

    it("keeps a translation that somebody has written when the house is set up again", async () => {
      const options = await getContainer().resolve(Modules.FULFILLMENT).listShippingOptions()
      const translations = await getContainer().resolve(Modules.TRANSLATION).listTranslations({ reference_id: options.map(({ id }) => id) })
      const [first] = translations
      await api.post("/admin/translations/batch", { create: [], update: [{ id: first?.id, translations: { name: "Come and get it" } }], delete: [] }, staff)
      await openTestHouse(getContainer())
      const after = await getContainer().resolve(Modules.TRANSLATION).listTranslations({ reference_id: options.map(({ id }) => id) })
      expect(after).toHaveLength(translations.length)
      expect(after.find(({ id }) => id === first?.id)?.translations).toMatchObject({ name: "Come and get it" })
    })

    it.each([
      [{ toy: true }, "CE-merke"],
      [{ food_contact: true }, "samsvarserklæring"],
      [{ textile: true, care: "Luftes." }, "fibre"],
      [{ textile: true, fibres: [{ part: "whole", fibres: [{ fibre: "wool", percent: 100 }] }] }, "vaskes"],
    ])("does not put up for sale what lacks its papers: %j", async (more, word) => {
      const products = getContainer().resolve(Modules.PRODUCT)
      const draft = await makeProduct(getContainer(), house, { title: `Hval ${word}`, status: "draft" })
      const before = await products.retrieveProduct(draft.product_id)
      await products.updateProducts(draft.product_id, { metadata: { facts: { ...(before.metadata?.facts as object), ...more } } })
      const answer = await api.post(`/admin/products/${draft.product_id}`, { status: "published" }, { ...staff, validateStatus: () => true })
      expect([answer.status, answer.data.message.includes(word)]).toEqual([400, true])
      expect((await products.retrieveProduct(draft.product_id)).status).toBe("draft")
      await expect(updateProductsWorkflow(getContainer()).run({ input: { products: [{ id: draft.product_id, status: "published" }] } })).rejects.toThrow()
    })

    it("lets staff state what a thing is made of, and keeps the rest of its metadata", async () => {
      const products = getContainer().resolve(Modules.PRODUCT)
      await products.updateProducts(made.product_id, { metadata: { ...(await products.retrieveProduct(made.product_id)).metadata, shelf: "3" } })
      const facts = {
        materials: "Ull", care: null, image_alts: ["Lue"], one_of_a_kind: false, food_contact: false, warnings: ["Liten del."], packed_cm: [20, 10, 3],
        shipping_class: "hentested", textile: true, care_codes: ["hand_30"], fibres: [{ part: "whole", fibres: [{ fibre: "mohair", percent: 30 }, { fibre: "wool", percent: 70 }] }],
      }
      const state = (body: object) => api.post(`/admin/products/${made.product_id}/facts`, body, { ...staff, validateStatus: () => true })
      expect((await state(facts)).status).toBe(200)
      const { metadata } = await products.retrieveProduct(made.product_id)
      expect(metadata).toMatchObject({ shelf: "3", facts: { textile: true, fibres: [{ fibres: [{ fibre: "wool" }, { fibre: "mohair" }] }] } })
      for (const wrong of [{}, { ...facts, fibres: [{ part: "whole", fibres: [{ fibre: "wool", percent: 99 }] }] }, { ...facts, maker: "Rev" }, { ...facts, toy: true }]) {
        expect((await state(wrong)).status).toBe(400)
      }
      expect((await products.retrieveProduct(made.product_id)).metadata).toEqual(metadata)
      expect((await api.post("/admin/products/prod_none/facts", facts, { ...staff, validateStatus: () => true })).status).toBe(404)
    })
  },
})
