import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner, TestEventUtils } from "@medusajs/test-utils"
import { finishStatementsWorkflow } from "../../src/workflows/after-purchase/finish-statements"
import { WITHDRAWAL_STATED } from "../../src/workflows/after-purchase/withdraw-purchase"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse } from "../support/house"
import { mails, mailsSince } from "../support/mails"
import { makeProduct } from "../support/product"
import { shopper } from "../support/web-shop"
import { handOver, pageOf, type Placed, placeOrder } from "./placed-order"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let shop: ReturnType<typeof shopper>
    let hat: string
    let stool: string
    let staff: { headers: Record<string, string> }

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      shop = shopper(api, house)
      hat = (await makeProduct(getContainer(), house)).variant_id
      stool = (await makeProduct(getContainer(), house, { title: "Krakk", price: 500 })).variant_id
      staff = await signInStaff(getContainer())
    })

    const told = () => TestEventUtils.waitSubscribersExecution(WITHDRAWAL_STATED, getContainer().resolve(Modules.EVENT_BUS))
    const statement = (lines: { item_id: string; quantity: number }[]) => ({ key: randomUUID(), name: "Kari Nordmann", email: "kari@eksempel.no", lines })
    const withdraw = (order: Placed, body: object) => shop.post(`/order-pages/${order.token}/withdrawals`, body)
    const returnsOf = async (order: Placed) => {
      const { data } = await api.get(`/admin/returns?order_id=${order.id}&fields=id,status,items.quantity,items.item_id`, staff)
      return data.returns as { id: string; status: string; items: { quantity: number; item_id: string }[] }[]
    }
    const everything = (page: { lines: { item_id: string; quantity: number }[] }) => page.lines.map(({ item_id, quantity }) => ({ item_id, quantity }))

    it("becomes Medusa's return, a receipt with date and time, and a notice for staff; money and stock stand still", async () => {
      const order = await placeOrder(shop, [hat, stool])
      await handOver(api, staff, order, await pageOf(shop, order), house.stock_location_id)
      const [line] = everything(await pageOf(shop, order))
      const before = await mails()
      const finished = told()
      const answer = await withdraw(order, statement([line!]))
      await finished

      expect(answer.status).toBe(200)
      expect(answer.data.withdrawal).toMatchObject({ name: "Kari Nordmann", lines: [{ title: "Lue «Fjellbris»", quantity: 1 }] })
      expect(await returnsOf(order)).toMatchObject([{ status: "requested", items: [{ item_id: line!.item_id, quantity: 1 }] }])
      const page = await pageOf(shop, order)
      expect(page).toMatchObject({ withdrawal: { state: "open" }, total: 84900, payment: { paid: true }, withdrawals: [answer.data.withdrawal] })
      expect(page.lines.map(({ kept }) => kept)).toEqual([0, 1])
      const [mail, ...others] = await mailsSince(before, "withdrawal-receipt")
      expect(others).toEqual([])
      expect(mail?.content).toMatch(/Meldingen kom \d+\. \w+ \d{4} kl\. \d\d\.\d\d, norsk tid/)
      expect(mail?.content).toContain("1 × Lue «Fjellbris», S/M")
      const { data } = await api.get("/admin/notifications?channel=feed", staff)
      expect(data.notifications).toMatchObject([{ data: { title: `Angret kjøp: ordre ${page.display_id}`, description: "1 × Lue «Fjellbris», S/M" } }])
    })

    it("is one statement however often it is sent, also both at once", async () => {
      const order = await placeOrder(shop, [hat])
      await handOver(api, staff, order, await pageOf(shop, order), house.stock_location_id)
      const body = statement(everything(await pageOf(shop, order)))
      const before = await mails()
      const finished = told()
      const answers = await Promise.all([withdraw(order, body), withdraw(order, body)])
      await finished
      const again = await withdraw(order, body)
      await finishStatementsWorkflow(getContainer()).run()
      expect(new Set([...answers, again].map(({ data }) => data.withdrawal.id)).size).toBe(1)
      expect(await returnsOf(order)).toHaveLength(1)
      expect(await mailsSince(before, "withdrawal-receipt")).toHaveLength(1)
      const other = await withdraw(order, { ...body, key: randomUUID() })
      expect([other.status, other.data.message]).toEqual([400, "Det er ingenting igjen å angre på i denne bestillingen."])
    })

    it("counts before anything has left; the return comes when the pieces left all the same", async () => {
      const order = await placeOrder(shop, [hat])
      const page = await pageOf(shop, order)
      const finished = told()
      expect((await withdraw(order, statement(everything(page)))).status).toBe(200)
      await finished
      expect(await returnsOf(order)).toEqual([])
      expect(await pageOf(shop, order)).toMatchObject({ withdrawal: { state: "done" }, lines: [{ kept: 0 }] })

      await handOver(api, staff, order, page, house.stock_location_id)
      await finishStatementsWorkflow(getContainer()).run()
      await finishStatementsWorkflow(getContainer()).run()
      expect(await returnsOf(order)).toMatchObject([{ status: "requested" }])
    })

    it("is received while staff are changing the order, and lands afterwards", async () => {
      const order = await placeOrder(shop, [hat, stool])
      const page = await pageOf(shop, order)
      await handOver(api, staff, order, page, house.stock_location_id)
      await api.post("/admin/order-edits", { order_id: order.id }, staff)
      const finished = told()
      expect((await withdraw(order, statement(everything(page)))).status).toBe(200)
      await finished
      expect(await returnsOf(order)).toEqual([])
      await api.delete(`/admin/order-edits/${order.id}`, staff)
      await finishStatementsWorkflow(getContainer()).run()
      expect(await returnsOf(order)).toMatchObject([{ items: [{}, {}] }])
    })

    it("refuses what is wrong, and changes nothing", async () => {
      const order = await placeOrder(shop, [hat])
      const good = statement(everything(await pageOf(shop, order)))
      const [line] = good.lines
      const bad: [object, string][] = [
        [{ ...good, email: "kari" }, "Skriv e-postadressen slik: navn@eksempel.no."],
        [{ ...good, name: "" }, "Skriv navnet ditt."],
        [{ ...good, lines: [] }, "Velg hva du vil angre på."],
        [{ ...good, lines: [{ ...line, quantity: 2 }] }, "Du har bare 1 igjen av «Lue «Fjellbris»» å angre på."],
        [{ ...good, lines: [{ item_id: "ordli_other", quantity: 1 }] }, "Varen hører ikke til denne bestillingen. Last siden på nytt, og prøv igjen."],
      ]
      for (const [body, sentence] of bad) {
        const { status, data } = await withdraw(order, body)
        expect([status, data.message]).toEqual([400, sentence])
      }
      const tampered = await shop.post(`/order-pages/${order.token.slice(0, -2)}xx/withdrawals`, good)
      expect([tampered.status, tampered.data.message]).toEqual([404, "Fant ikke bestillingen. Sjekk at du har hele lenken fra e-posten."])
      expect(await pageOf(shop, order)).toMatchObject({ withdrawals: [], lines: [{ kept: 1 }] })
    })

    it("is refused after the last day", async () => {
      const order = await placeOrder(shop, [hat])
      await handOver(api, staff, order, await pageOf(shop, order), house.stock_location_id)
      const fulfilments = getContainer().resolve(Modules.FULFILLMENT)
      const [delivered] = await fulfilments.listFulfillments({ delivered_at: { $ne: null } })
      await fulfilments.updateFulfillment(delivered!.id, { delivered_at: new Date("2026-01-02T12:00:00Z") })
      const page = await pageOf(shop, order)
      expect(page.withdrawal).toEqual({ state: "over", last_day: "2026-01-16" })
      const { status, data } = await withdraw(order, statement(everything(page)))
      expect(status).toBe(400)
      expect(data.message).toMatch(/^Fristen for å angre er ute\./)
    })
  },
})
