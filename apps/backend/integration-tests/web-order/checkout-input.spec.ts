import { Modules, PromotionStatus, PromotionType } from "@medusajs/framework/utils"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { paying, shopper } from "../support/web-shop"

const DAY = 86_400_000
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let hat: Awaited<ReturnType<typeof makeProduct>>
    let shop: ReturnType<typeof shopper>

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      hat = await makeProduct(getContainer(), house)
      shop = shopper(api, house)
      const tenPercent = { type: "percentage" as const, target_type: "items" as const, allocation: "across" as const, value: 10, currency_code: "nok" }
      const promotion = { type: PromotionType.STANDARD, status: PromotionStatus.ACTIVE, application_method: tenPercent, is_automatic: false }
      const campaign = (name: string, starts_at: Date, ends_at: Date) => ({ name, campaign_identifier: name, starts_at, ends_at })
      await createPromotionsWorkflow(getContainer()).run({
        input: {
          promotionsData: [
            { ...promotion, code: "TI" },
            { ...promotion, code: "KLADD", status: PromotionStatus.DRAFT },
            { ...promotion, code: "UTGATT", campaign: campaign("utgatt", daysFromNow(-9), daysFromNow(-1)) },
            { ...promotion, code: "SNART", campaign: campaign("snart", daysFromNow(1), daysFromNow(9)) },
            { ...promotion, code: "BRUKT", limit: 1 },
          ],
        },
      })
      const [used] = await getContainer().resolve(Modules.PROMOTION).listPromotions({ code: "BRUKT" })
      await getContainer().resolve(Modules.PROMOTION).updatePromotions({ id: used?.id ?? "", used: 1 } as never)
    })

    const cartWithHat = async () => {
      const cart = await shop.startCart()
      await shop.add(cart, hat.variant_id)
      return cart
    }
    const codes = (cart: string, promo_codes: unknown) => shop.post(`/carts/${cart}/promotions`, { promo_codes })

    it("a line is changed and taken out by its own cart only", async () => {
      const [mine, theirs] = [await cartWithHat(), await cartWithHat()]
      const line = (await shop.get(`/carts/${theirs}`)).data.cart.items[0].id
      const gone = { status: 404, data: { code: "line_gone", message: "Varen ligger ikke i handlekurven." } }
      expect(await shop.post(`/carts/${mine}/line-items/${line}`, { quantity: 2 })).toMatchObject(gone)
      expect(await api.delete(`/store/carts/${mine}/line-items/${line}`, { ...house.store_headers, validateStatus: () => true })).toMatchObject(gone)
      for (const cart of [mine, theirs]) expect((await shop.get(`/carts/${cart}`)).data.cart.items).toMatchObject([{ quantity: 1 }])
      expect(await api.delete(`/store/carts/cart_none/line-items/${line}`, { ...house.store_headers, validateStatus: () => true })).toMatchObject({ status: 404, data: { code: "cart_gone" } })
      expect((await api.delete(`/store/carts/${theirs}/line-items/${line}`, house.store_headers)).data.parent.items).toEqual([])
    })

    describe("a promotion's code", () => {
      it("takes its part off, once however often it is given, and gives it back when it is taken out", async () => {
        const cart = await cartWithHat()
        for (let times = 0; times < 2; times += 1) expect((await codes(cart, ["TI"])).data.cart).toMatchObject({ total: 314.1, discount_total: 34.9 })
        const removed = await api.delete(`/store/carts/${cart}/promotions`, { ...house.store_headers, data: { promo_codes: ["TI"] } })
        expect(removed.data.cart).toMatchObject({ total: 349, discount_total: 0 })
      })

      it.each([
        ["one that nobody made", "FINNES-IKKE", "Vi kjenner ikke rabattkoden. Se etter at den er skrevet riktig."],
        ["a draft", "KLADD", "Vi kjenner ikke rabattkoden. Se etter at den er skrevet riktig."],
        ["an expired one", "UTGATT", "Rabattkoden har gått ut."],
        ["one of next week", "SNART", "Rabattkoden gjelder ikke ennå."],
        ["one that is used up", "BRUKT", "Rabattkoden er brukt opp."],
        ["nothing", "", "Skriv rabattkoden."],
        ["ten thousand characters", "x".repeat(10_000), "Rabattkoden er for lang."],
        ["something else", "'; drop table cart; --", "Vi kjenner ikke rabattkoden. Se etter at den er skrevet riktig."],
      ])("refuses %s in its own words, and changes nothing", async (_, code, sentence) => {
        const cart = await cartWithHat()
        const answer = await codes(cart, [code])
        expect([answer.status, answer.data.message]).toEqual([400, sentence])
        expect((await shop.get(`/carts/${cart}`)).data.cart).toMatchObject({ total: 349, discount_total: 0 })
      })

      it("that has run out since keeps nobody from changing the cart", async () => {
        const cart = await cartWithHat()
        await codes(cart, ["TI"])
        const [ten] = await getContainer().resolve(Modules.PROMOTION).listPromotions({ code: "TI" })
        await getContainer().resolve(Modules.PROMOTION).updatePromotions({ id: ten?.id ?? "", status: PromotionStatus.INACTIVE })
        const more = await shop.add(cart, hat.variant_id)
        expect([more.status, more.data.cart.total]).toEqual([200, 698])
      })
    })

    describe("a postal code", () => {
      it("names its place", async () => {
        expect((await shop.get("/postal-places/0155")).data).toEqual({ place: { postal_code: "0155", city: "Oslo" } })
      })

      it.each([
        ["0000", 404, "Vi kjenner ikke postnummeret 0000."],
        ["00000", 400, "Postnummeret har fire sifre."],
        ["12345", 400, "Postnummeret har fire sifre."],
        ["..%2f..", 400, "Postnummeret har fire sifre."],
      ])("%s is told from one that exists", async (code, status, sentence) => {
        const answer = await shop.get(`/postal-places/${code}`)
        expect([answer.status, answer.data.message]).toEqual([status, sentence])
      })

      it("that nobody has is refused in an address", async () => {
        const address = { first_name: "Kari", last_name: "Nordmann", address_1: "Storgata 1", postal_code: "0000", city: "Oslo", country_code: "no" }
        const answer = await shop.post(`/carts/${await cartWithHat()}`, { email: "kari@eksempel.no", shipping_address: address })
        expect([answer.status, answer.data.message]).toEqual([400, "Vi kjenner ikke postnummeret. Se etter at det er skrevet riktig."])
      })
    })

    it.each(["kari", "kari.eksempel.no", "@eksempel.no", "kari@", "kari@eksempel.no@", "🧶@🧶", `${"k".repeat(300)}@eksempel.no`])("refuses the e-mail address %s, and changes nothing", async (email) => {
      const cart = await cartWithHat()
      await shop.post(`/carts/${cart}`, { email: "kari@eksempel.no" })
      const before = (await shop.get(`/carts/${cart}`)).data
      expect((await shop.post(`/carts/${cart}`, { email, locale: "en-GB" })).status).toBe(400)
      expect((await shop.get(`/carts/${cart}`)).data).toEqual(before)
    })

    it("says how an e-mail address is written", async () => {
      const answer = await shop.post(`/carts/${await cartWithHat()}`, { email: "kari.eksempel.no" })
      expect(answer.data.message).toBe("Skriv e-postadressen slik: navn@eksempel.no.")
    })

    it("refuses a parcel for what is too heavy for it together, and again when more is added before it is ordered", async () => {
      const stone = await makeProduct(getContainer(), house, { title: "Stein", price: 100, stock: 9, weight_g: 2_400 })
      const cart = await shop.readyCart([stone.variant_id, stone.variant_id], "postkasse")
      await shop.add(cart, stone.variant_id)
      const sentence = "Tingene får ikke plass i én slik pakke. Velg en annen måte å få varene på."
      const chosen = await shop.choose(cart, "postkasse")
      expect([chosen.status, chosen.data.message]).toEqual([400, sentence])
      await shop.pay(cart, paying)
      const ordered = await shop.complete(cart)
      expect([ordered.status, ordered.data.message]).toEqual([400, sentence])
      expect((await shop.choose(cart, "hentested")).status).toBe(200)
    })
  },
})
