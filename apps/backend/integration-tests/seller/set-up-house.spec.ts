import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { SELLER_MODULE } from "../../src/modules/seller"
import type { SellerService } from "../../src/modules/seller/service"
import { setUpHouse } from "../../src/scripts/set-up-house"
import { signInStaff } from "../support/admin"
import { draftProduct } from "../support/draft-product"
import { openTestHouse, type TestHouse, testSeller } from "../support/house"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let staff: { headers: Record<string, string> }
    const anyStatus = { validateStatus: () => true }

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      staff = await signInStaff(getContainer())
    })

    const everything = async () => {
      const c = getContainer()
      const query = c.resolve(ContainerRegistrationKeys.QUERY)
      const ids = async (entity: string) => (await query.graph({ entity, fields: ["id"] })).data.map((row: { id: string }) => row.id).sort()
      const entities = ["sales_channel", "region", "tax_region", "tax_rate", "price_preference", "stock_location", "fulfillment_set", "service_zone", "shipping_option", "shipping_profile", "api_key", "store", "seller"]
      return Object.fromEntries(await Promise.all(entities.map(async (entity) => [entity, await ids(entity)])))
    }

    it("changes nothing when it runs again", async () => {
      const before = await everything()
      const again = await setUpHouse(getContainer(), { is_demo: true, profile: { ...testSeller, shop_name: "Et annet navn" } })
      expect(await everything()).toEqual(before)
      expect(again.publishable_key).toBe(house.store_headers.headers["x-publishable-api-key"])
      const { data } = await api.get("/store/seller", house.store_headers)
      expect(data).toEqual({ seller: testSeller, is_demo: true })
    })

    it("makes two channels, of which the shop's key opens only the web's", async () => {
      const channels = await getContainer().resolve(Modules.SALES_CHANNEL).listSalesChannels({})
      expect(channels.map(({ name }) => name).sort()).toEqual(["Disk", "Nettbutikk"])
      const refused = await api.post("/store/carts", { region_id: house.region_id, sales_channel_id: house.counter_channel_id }, { ...house.store_headers, ...anyStatus })
      expect(refused.status).toBe(400)
    })

    it("offers the region the test card and nothing that is free", async () => {
      const { data } = await api.get(`/store/payment-providers?region_id=${house.region_id}`, house.store_headers)
      expect(data.payment_providers.map(({ id }: { id: string }) => id)).toEqual(["pp_test-card_demo"])
    })

    it("charges 25 % VAT within the price and offers pickup 0, mailbox 59 and pickup point 99", async () => {
      const created = await api.post("/store/carts", { region_id: house.region_id }, house.store_headers)
      expect(created.data.cart).toMatchObject({ currency_code: "nok", sales_channel_id: house.web_channel_id })
      const { data } = await api.get(`/store/shipping-options?cart_id=${created.data.cart.id}&fields=+data`, house.store_headers)
      const options = data.shipping_options.map((option: { name: string; amount: number; is_tax_inclusive: boolean; data: { kind: string } }) => [option.data.kind, option.name, option.amount, option.is_tax_inclusive])
      expect(options.sort()).toEqual([
        ["parcel", "Pakke i postkassen", 59, true],
        ["parcel", "Pakke til hentested", 99, true],
        ["pickup", "Hent i butikken", 0, true],
      ])
      const [rate] = await getContainer().resolve(Modules.TAX).listTaxRates({})
      expect(rate?.rate).toBe(25)
    })

    it("tells each way of delivery and its price before there is a cart, in both languages", async () => {
      const waysIn = async (locale: string) => {
        const { data } = await api.get("/store/delivery-ways", { headers: { ...house.store_headers.headers, "x-medusa-locale": locale } })
        return data.ways.map(({ name, price, kind }: { name: string; price: number; kind: { kind: string } }) => [kind.kind, name, price]).sort()
      }
      expect(await waysIn("nb-NO")).toEqual([["parcel", "Pakke i postkassen", 5_900], ["parcel", "Pakke til hentested", 9_900], ["pickup", "Hent i butikken", 0]])
      expect(await waysIn("en-GB")).toEqual([["parcel", "Parcel to a pick-up point", 9_900], ["parcel", "Parcel to your letterbox", 5_900], ["pickup", "Collect from the shop", 0]])
    })

    it("gives a product from Medusa's own form the shipping profile that the ways of delivery carry, and leaves a chosen one", async () => {
      const profileOf = async (more: object) => {
        const { data } = await api.post("/admin/products", { ...draftProduct("Vott"), ...more }, staff)
        return (await api.get(`/admin/products/${data.product.id}?fields=shipping_profile.id`, staff)).data.product.shipping_profile?.id
      }
      expect(await profileOf({ handle: "vott-uten" })).toBe(house.shipping_profile_id)
      const { data } = await api.post("/admin/shipping-profiles", { name: "Stort", type: "special" }, staff)
      expect(await profileOf({ handle: "vott-med", shipping_profile_id: data.shipping_profile.id })).toBe(data.shipping_profile.id)
    })

    it("lets staff, and only staff, write who sells", async () => {
      const profile = { ...testSeller, shop_name: "Hyllene" }
      expect((await api.post("/admin/seller", profile, anyStatus)).status).toBe(401)
      const wrong = await api.post("/admin/seller", { ...profile, organisation_number: "12" }, { ...staff, ...anyStatus })
      expect([wrong.status, wrong.data.message]).toEqual([400, "Organisasjonsnummeret har ni sifre."])
      const storeName = async () => (await api.get("/admin/stores", staff)).data.stores[0].name
      expect(await storeName()).toBe(testSeller.shop_name)
      expect((await api.post("/admin/seller", profile, staff)).data.seller).toEqual(profile)
      expect(await storeName()).toBe("Hyllene")
      expect((await api.get("/store/seller", house.store_headers)).data.seller.shop_name).toBe("Hyllene")
    })

    it("refuses a demo in a real shop's database", async () => {
      const sellers: SellerService = getContainer().resolve(SELLER_MODULE)
      await sellers.updateSellers({ id: house.id, is_demo: false })
      await expect(setUpHouse(getContainer(), { is_demo: true, profile: null })).rejects.toThrow("Databasen hører til en ekte butikk.")
    })
  },
})
