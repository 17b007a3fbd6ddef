import { readdir, readFile, stat } from "node:fs/promises"
import path from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner, TestEventUtils } from "@medusajs/test-utils"
import { sendOrderConfirmationWorkflow } from "../../src/workflows/order/send-order-confirmation"
import { openTestHouse, type TestHouse } from "../support/house"
import { makeProduct } from "../support/product"
import { shopper } from "../support/web-shop"

const folder = process.env.MAIL_DIR ?? ""
const mails = async () => (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith(".")).sort()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let shop: ReturnType<typeof shopper>
    let variant_id: string

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      shop = shopper(api, house)
      variant_id = (await makeProduct(getContainer(), house)).variant_id
    })

    it("writes one e-mail for an order, with the page's own code and link, however often it is asked for", async () => {
      const before = await mails()
      const cart = await shop.readyCart([variant_id])
      const told = TestEventUtils.waitSubscribersExecution("order.placed", getContainer().resolve(Modules.EVENT_BUS))
      const { order } = (await shop.complete(cart)).data
      await told
      await sendOrderConfirmationWorkflow(getContainer()).run({ input: { order_id: order.id } })

      const written = (await mails()).filter((name) => !before.includes(name))
      expect(written).toHaveLength(1)
      expect(written[0]).toMatch(/^\d{8}T\d{9}Z-order-confirmation-[0-9a-f]{8}\.eml$/)
      const file = path.join(folder, written[0] ?? "")
      expect((await stat(file)).mode & 0o777).toBe(0o600)
      const mail = decoded(await readFile(file, "utf8"))
      expect(mail).toMatch(/^To: kari@eksempel\.no$/m)
      expect(mail).toMatch(/^Content-Type: multipart\/alternative/m)

      const { token } = (await shop.post("/order-links", { cart_id: cart })).data
      const { delivery } = (await shop.get(`/order-pages/${token}`)).data.order
      expect(mail).toContain(`HENTEKODEN DIN: ${delivery.code}`)
      expect(mail).toContain(`http://localhost:3000/ordre/${token}`)
    })

    it("writes nothing for an order that does not exist", async () => {
      const before = await mails()
      const { result } = await sendOrderConfirmationWorkflow(getContainer()).run({ input: { order_id: "order_none" } })
      expect([result, await mails()]).toEqual([{ sent: false }, before])
    })
  },
})

/** Undoes quoted-printable: soft line breaks and =XX. */
function decoded(eml: string): string {
  const joined = eml.replaceAll(/=\r?\n/g, "")
  return decodeURIComponent(joined.replaceAll("%", "%25").replaceAll(/=([0-9A-F]{2})/g, "%$1"))
}
