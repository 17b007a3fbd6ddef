import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse } from "../support/house"
import { mails, mailsSince } from "../support/mails"
import { makeProduct } from "../support/product"
import { openStripe, stripeShopper } from "../support/stripe-shop"

const standIn = openStripe()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let staff: { headers: Record<string, string> }
    let only: Awaited<ReturnType<typeof makeProduct>>
    let shop: ReturnType<typeof stripeShopper>

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      staff = await signInStaff(getContainer())
      only = await makeProduct(getContainer(), house, { title: "Genser «Stille»", price: 269.5, stock: 1 })
      shop = stripeShopper(api, house, standIn)
    })
    afterEach(() => void vi.useRealTimers())

    const anyStatus = { validateStatus: () => true }
    const reconcile = async (body: object = {}, config: object = staff) => api.post("/admin/payment-reconciliation", body, { ...config, ...anyStatus })
    const findings = async () => (await api.get("/admin/payment-reconciliation", staff)).data.findings
    const orders = async () => (await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["id"] })).data.length
    const status = (id: string) => standIn.books.intents[id]?.status
    const later = (ms: number) => void vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms })

    it("without any event: orders what is paid, gives back what was sold to another, and shows staff both", async () => {
      const [first, second] = [await shop.paid([only.variant_id]), await shop.paid([only.variant_id])]
      const before = await mails()
      expect((await reconcile()).data).toMatchObject({ asked: 2, ordered: 1, given_back: 1, failed: 0 })
      expect([status(first.intent.id), status(second.intent.id)].sort()).toEqual(["canceled", "requires_capture"])
      expect((await findings()).map(({ what }: { what: string }) => what).sort()).toEqual(["given_back", "ordered"])
      expect(JSON.stringify(await findings())).not.toContain("kari@")
      expect(await mailsSince(before, "money-back")).toHaveLength(1)
      expect((await reconcile()).data).toMatchObject({ asked: 1, ordered: 0, given_back: 0, failed: 0 })
      expect([await orders(), (await findings()).length]).toEqual([1, 2])
    })

    it("asks again when Stripe is away, and moves nothing meanwhile", async () => {
      const { intent } = await shop.paid([only.variant_id])
      standIn.faults.set([{ does: "down" }])
      expect((await reconcile()).data).toMatchObject({ asked: 1, failed: 1, ordered: 0 })
      expect([await orders(), status(intent.id)]).toEqual([0, "requires_capture"])
      standIn.faults.clear()
      expect((await reconcile()).data).toMatchObject({ ordered: 1 })
    })

    it("sets free what the loser's own answer could not, when Stripe was away just then", async () => {
      const [first, second] = [await shop.paid([only.variant_id]), await shop.paid([only.variant_id])]
      await shop.complete(first.cart)
      standIn.faults.set([{ does: "down", path: "/cancel$" }])
      expect((await shop.complete(second.cart)).status).toBe(409)
      expect(status(second.intent.id)).toBe("requires_capture")
      standIn.faults.clear()
      expect((await reconcile()).data).toMatchObject({ given_back: 1 })
      expect(status(second.intent.id)).toBe("canceled")
    })

    it("lets a buyer who has begun come back for a day, and then closes the payment", async () => {
      const { cart, intent } = await shop.begun([only.variant_id])
      expect((await reconcile()).data).toMatchObject({ asked: 1, closed: 0 })
      later(25 * 3_600_000)
      expect((await reconcile()).data).toMatchObject({ closed: 1 })
      expect(status(intent.id)).toBe("canceled")
      vi.useRealTimers()
      expect((await shop.begin(cart)).status).toBe(200)
    })

    it("is for staff only, and takes no wishes", async () => {
      expect((await reconcile({}, {})).status).toBe(401)
      expect((await reconcile({ before: "2020-01-01" })).status).toBe(400)
      expect((await api.get("/admin/payment-reconciliation", anyStatus)).status).toBe(401)
    })
  },
})
