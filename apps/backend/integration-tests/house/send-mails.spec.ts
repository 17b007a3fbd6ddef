import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { sendMailsWorkflow } from "../../src/workflows/mail/send-mails"
import { placeOrder } from "../after-purchase/placed-order"
import { openTestHouse, type TestHouse } from "../support/house"
import { MailServer } from "../support/mail-server"
import { makeProduct } from "../support/product"
import { paying, shopper } from "../support/web-shop"

const server = new MailServer()
beforeAll(async () => {
  process.env.SMTP_URL = await server.open()
  process.env.MAIL_FROM = "nettbutikk@prove.example"
})
afterAll(() => server.close())

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let shop: ReturnType<typeof shopper>
    let hat: string

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      shop = shopper(api, house)
      hat = (await makeProduct(getContainer(), house)).variant_id
    })
    beforeEach(() => {
      server.received.length = 0
    })

    /** Minutes from now, since what has failed waits. */
    const sweep = (minutes = 0) => sendMailsWorkflow(getContainer()).run({ input: { now: new Date(Date.now() + minutes * 60_000).toISOString() } })
    const confirmed = (to: string) => server.received.filter((mail) => mail.to[0] === to)

    it("sends the confirmation of an order by the owner's server, once, from the address that it may send for", async () => {
      await placeOrder(shop, [hat])
      await expect.poll(async () => (await sweep(), confirmed("kari@eksempel.no").length), { timeout: 10_000 }).toBe(1)
      await sweep(60)
      const [mail, ...more] = confirmed("kari@eksempel.no")
      expect(more).toEqual([])
      expect(mail?.raw).toMatch(/^From: =?.*<nettbutikk@prove\.example>\r$/m)
      expect(mail?.raw).toMatch(/^Reply-To: post@prove\.example\r$/m)
    })

    it("takes the order while the server is down, and sends when it is back", async () => {
      await server.close()
      await placeOrder(shop, [hat])
      await expect.poll(async () => (await sweep()).result.later.length, { timeout: 10_000 }).toBeGreaterThan(0)
      await server.open()
      await expect.poll(async () => (await sweep(5), confirmed("kari@eksempel.no").length), { timeout: 10_000 }).toBe(1)
    })

    it("tells staff which order's letter was refused, and not to whom it was", async () => {
      const cart = await shop.startCart()
      await shop.add(cart, hat)
      await shop.sayWho(cart)
      await shop.post(`/carts/${cart}`, { email: "ukjent@eksempel.no" })
      await shop.choose(cart, "henting")
      await shop.pay(cart, paying)
      const { order } = (await shop.complete(cart)).data
      const notices = async () => (await getContainer().resolve(Modules.NOTIFICATION).listNotifications({ channel: "feed" })).filter(({ data }) => String(data?.title).startsWith("E-post kom ikke fram"))
      await expect.poll(async () => (await sweep(), (await notices()).length), { timeout: 10_000 }).toBe(1)
      await sweep(60)
      const [notice, ...more] = await notices()
      expect(more).toEqual([])
      expect(notice?.data).toEqual({ title: `E-post kom ikke fram: ordre ${order.display_id}`, description: "E-posttjeneren sa nei (550). Se om adressen er riktig skrevet, og ring kunden." })
    })
  },
})
