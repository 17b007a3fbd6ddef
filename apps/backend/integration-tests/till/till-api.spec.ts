import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { randomUUID } from "node:crypto"
import { SELLER_MODULE } from "../../src/modules/seller"
import type { SellerService } from "../../src/modules/seller/service"
import { TILL_MODULE } from "../../src/modules/till"
import type TillModuleService from "../../src/modules/till/service"
import { openTestHouse } from "../support/house"
import type { TestHouse } from "../support/house"
import { signInStaff } from "../support/admin"
import { addThing, ordersOf, stockOf } from "./counter-house"

medusaIntegrationTestRunner({
  testSuite: ({ getContainer, api }) => {
    describe("/admin/till", () => {
      let house: TestHouse
      let staff: { headers: Record<string, string>; user_id: string }
      let lue: string
      let kladd: string
      let nettbare: string

      beforeAll(async () => {
        const container = getContainer()
        house = await openTestHouse(container)
        staff = await signInStaff(container)
        lue = await addThing(container, house, { title: "Lue «Fjellbris»", sku: "PS-STR-01", barcode: "7090000000017", price: 349, stock: 3 })
        await addThing(container, house, { title: "Skjærefjøl 100%", sku: "PS-STR-011", price: 449, stock: 0 })
        kladd = await addThing(container, house, { title: "Kladd", sku: "PS-UT-01", price: 100, stock: 1, status: "draft" })
        nettbare = await addThing(container, house, { title: "Bare på nett", sku: "PS-NE-01", price: 100, stock: 1, channels: [house.web_channel_id] })
      })

      const call = (method: "get" | "post", path: string, body?: object) =>
        api.request({ method, url: `/admin/till/${path}`, data: body, headers: staff.headers, validateStatus: () => true })
      const itemsOf = async (q: string) => (await call("get", `items?q=${encodeURIComponent(q)}`)).data.items as { sku: string }[]
      const sale = (change: object = {}) => ({ idempotency_key: randomUUID(), lines: [{ variant_id: lue, quantity: 1 }], means: "cash", tendered: 40000, expected_total: 34900, ...change })
      const lines = (variant_id: string, quantity: unknown) => ({ lines: [{ variant_id, quantity }] })

      it("finds by words, SKU and barcode, the exact code first, and only what the counter sells", async () => {
        expect(await itemsOf("fjell lue")).toMatchObject([{ variant_id: lue, title: "Lue «Fjellbris»", variant_title: null, unit_price: 34900, available: 3, workshop_handles: ["strikking"] }])
        expect((await itemsOf("ps-str-01")).map((item) => item.sku)).toEqual(["PS-STR-01", "PS-STR-011"])
        expect((await itemsOf("7090000000017")).map((item) => item.sku)).toEqual(["PS-STR-01"])
        expect((await itemsOf("FJØL")).map((item) => item.sku)).toEqual(["PS-STR-011"])
        expect((await itemsOf("100%")).map((item) => item.sku)).toEqual(["PS-STR-011"])
        expect(await itemsOf("%")).toHaveLength(1)
        expect((await itemsOf("")).map((item) => item.sku)).toEqual(["PS-STR-01", "PS-STR-011"])
      })

      it("sells, and shows the sale by id and in the list", async () => {
        const { status, data } = await call("post", "sales", sale())
        expect(status).toBe(200)
        expect(data.sale).toMatchObject({ total: 34900, vat: 6980, rounding: 0, due: 34900, tendered: 40000, change: 5100, means: "cash", lines: [{ sku: "PS-STR-01", quantity: 1 }] })
        expect((await call("get", `sales/${data.sale.id}`)).data.sale).toEqual(data.sale)
        expect((await call("get", "sales")).data.sales).toEqual([data.sale])
        expect((await call("get", "sales/tsl_nope")).status).toBe(404)
      })

      it("writes card and Vipps to the øre, and who sold", async () => {
        const { data } = await call("post", "sales", sale({ means: "vipps", tendered: undefined, reference: "V-123" }))
        expect(data.sale).toMatchObject({ means: "vipps", due: 34900, rounding: 0, tendered: null, change: null })
        const [row] = await getContainer().resolve<TillModuleService>(TILL_MODULE).listTillSales({ id: data.sale.id })
        expect(row).toMatchObject({ actor_id: staff.user_id, reference: "V-123" })
        expect((await ordersOf(getContainer()))[0]?.payment_collections[0]).toMatchObject({ payments: [{ provider_id: "pp_counter-vipps_counter" }] })
      })

      it("refuses bad input in Norwegian and changes nothing", async () => {
        const refused: [object, number, string][] = [
          [sale(lines(lue, 0)), 400, "Antallet må være minst 1."],
          [sale(lines(lue, -1)), 400, "Antallet må være minst 1."],
          [sale(lines(lue, 1.5)), 400, "Antallet må være et helt tall."],
          [sale(lines(lue, 1e9)), 400, "Antallet er for stort."],
          [sale({ lines: [] }), 400, "Kurven er tom."],
          [sale(lines("variant_nope", 1)), 404, "finnes ikke lenger"],
          [sale({ tendered: 34899 }), 400, "Det mangler 0,01"],
          [sale({ tendered: undefined }), 400, "Skriv hvor mye kunden betalte."],
          [sale({ ...lines(kladd, 1), expected_total: 10000 }), 400, "«Kladd» er ikke lagt ut for salg"],
          [sale({ ...lines(nettbare, 1), expected_total: 10000 }), 400, "selges ikke i kanalen Disk"],
          [sale({ expected_total: 10000 }), 409, "Prisen er endret"],
          [sale({ ...lines(lue, 4), expected_total: 139600, tendered: 200000 }), 409, "Det er bare 3 igjen av Lue «Fjellbris», og salget trenger 4."],
          [sale({ completed_at: "2026-01-01T00:00:00.000Z" }), 400, "hører ikke til|ikke hører til"],
          [sale({ lines: [{ variant_id: lue, quantity: 1, unit_price: 1 }] }), 400, "ikke hører til"],
        ]
        for (const [body, status, message] of refused) {
          const answer = await call("post", "sales", body)
          expect({ status: answer.status, message: answer.data.message }).toEqual({ status, message: expect.stringMatching(message.replace(/[.]/g, "\\.")) })
        }
        expect(await ordersOf(getContainer())).toEqual([])
        expect(await stockOf(getContainer(), house, "PS-STR-01")).toEqual({ stocked: 3, reserved: 0 })
      })

      it("sells nothing before it is known who sells, and changes nothing", async () => {
        const sellers = getContainer().resolve<SellerService>(SELLER_MODULE)
        await sellers.updateSellers({ id: house.id, profile: null })
        const { status, data } = await call("post", "sales", sale())
        expect([status, data.message]).toEqual([400, "Kassa er stengt til det er fylt ut hvem som selger. Gå til siden Selger og fyll ut først."])
        expect(await ordersOf(getContainer())).toEqual([])
        expect(await stockOf(getContainer(), house, "PS-STR-01")).toEqual({ stocked: 3, reserved: 0 })
        expect((await call("get", "sales")).data.sales).toEqual([])
      })

      it("says what a conflict means, for the page to act on", async () => {
        expect((await call("post", "sales", sale({ expected_total: 1, tendered: 100 }))).data.code).toBe("price_changed")
        expect((await call("post", "sales", sale({ ...lines(lue, 4), expected_total: 139600, tendered: 200000 }))).data.code).toBe("stock_short")
      })

      it("is for staff only", async () => {
        expect((await api.get("/admin/till/sales", { validateStatus: () => true })).status).toBe(401)
      })
    })
  },
})
