import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner, TestEventUtils } from "@medusajs/test-utils"
import sharp from "sharp"
import { COMPLAINT_STATED } from "../../src/workflows/after-purchase/complain"
import { finishStatementsWorkflow } from "../../src/workflows/after-purchase/finish-statements"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse } from "../support/house"
import { mails, mailsSince } from "../support/mails"
import { makeProduct } from "../support/product"
import { shopper } from "../support/web-shop"
import { handOver, pageOf, type Placed, placeOrder } from "./placed-order"

const picture = (width = 60) => sharp({ create: { width, height: 40, channels: 3, background: "#9B3426" } }).withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "60/1 0/1 0/1" } }).jpeg().toBuffer()

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let shop: ReturnType<typeof shopper>
    let hat: string
    let staff: { headers: Record<string, string> }

    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      shop = shopper(api, house)
      hat = (await makeProduct(getContainer(), house)).variant_id
      staff = await signInStaff(getContainer())
    })

    const told = () => TestEventUtils.waitSubscribersExecution(COMPLAINT_STATED, getContainer().resolve(Modules.EVENT_BUS))

    async function complain(order: Placed, fields: Record<string, string | string[]>, photos: Buffer[] = []) {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) form.append(name, each)
      for (const photo of photos) form.append("photos", new Blob([new Uint8Array(photo)], { type: "image/jpeg" }), "IMG_0042 Kari hjemme.jpg")
      return api.post(`/store/order-pages/${order.token}/complaints`, form, { ...house.store_headers, validateStatus: () => true })
    }
    const about = async (order: Placed) => ({ key: randomUUID(), item_ids: (await pageOf(shop, order)).lines.map(({ item_id }) => item_id), text: "Hull i tuppen" })

    it("becomes Medusa's claim with the buyer's words; staff see the pictures, nobody else does", async () => {
      const order = await placeOrder(shop, [hat])
      await handOver(api, staff, order, await pageOf(shop, order), house.stock_location_id)
      const body = { ...(await about(order)), wish: "replacement" }
      const before = await mails()
      const finished = told()
      const answer = await complain(order, body, [await picture(), await picture(80)])
      expect([answer.status, answer.data.message]).toEqual([200, undefined])
      await finished
      const again = await complain(order, body, [await picture()])
      await finishStatementsWorkflow(getContainer()).run()
      expect(again.data.complaint).toEqual(answer.data.complaint)
      expect(answer.data.complaint).toMatchObject({ text: "Hull i tuppen", wish: "replacement", photo_count: 2, lines: [{ title: "Lue «Fjellbris»" }] })

      const { data } = await api.get(`/admin/claims?order_id=${order.id}&fields=id,type,claim_items.note,claim_items.item_id,*additional_items`, staff)
      expect(data.claims).toMatchObject([{ type: "replace", claim_items: [{ note: "Hull i tuppen", item_id: body.item_ids[0] }] }])
      expect((await pageOf(shop, order)).total).toBe(34900)
      const written = await mailsSince(before, "complaint-receipt")
      expect(written).toHaveLength(1)
      expect(written[0]?.content).toContain("Hull i tuppen")

      const { data: seen } = await api.get(`/admin/after-purchase/${order.id}`, staff)
      const [complaint] = seen.after_purchase.complaints
      expect(complaint).toMatchObject({ text: "Hull i tuppen", claim_id: data.claims[0].id })
      expect(complaint.photo_urls).toHaveLength(2)
      for (const url of complaint.photo_urls as string[]) {
        expect(url).toMatch(/\/static\/private-\d+-reklamasjon-[0-9a-f-]+\.jpg$/)
        const { pathname } = new URL(url)
        expect((await api.get(pathname, { validateStatus: () => true })).status).toBe(404)
        const { status, data: file } = await api.get(pathname, { ...staff, responseType: "arraybuffer" })
        const { format, exif } = await sharp(Buffer.from(file)).metadata()
        expect([status, format, exif]).toEqual([200, "jpeg", undefined])
      }
    })

    it("refuses what is wrong, and keeps nothing of it", async () => {
      const order = await placeOrder(shop, [hat])
      const good = await about(order)
      const photo = await picture()
      const big = Buffer.alloc(10 * 1024 * 1024 + 1, 1)
      const bad: [Record<string, string | string[]>, Buffer[], number, string | RegExp][] = [
        [{ ...good, text: "x".repeat(2001) }, [], 400, "Beskrivelsen kan ha høyst 2000 tegn."],
        [{ ...good, text: "" }, [photo], 400, "Skriv hva som er galt."],
        [{ ...good, item_ids: [] }, [], 400, "Velg hva det er noe galt med."],
        [{ ...good, item_ids: ["ordli_other"] }, [photo], 400, /hører ikke til denne bestillingen/],
        [{ ...good, wish: "en bil" }, [], 400, /«wish»/],
        [good, [big], 400, "Bildet er for stort. Det kan være på høyst 10 MB."],
        [good, [photo, photo, photo, photo], 400, "Du kan legge ved høyst 3 bilder."],
        [good, [photo, Buffer.from("<svg/>")], 400, /^Bildet kan ikke leses\./],
      ]
      for (const [fields, photos, status, sentence] of bad) {
        const answer = await complain(order, fields, photos)
        expect([answer.status, answer.data.message]).toEqual([status, expect.stringMatching(sentence)])
      }
      const tampered = await complain({ ...order, token: `${order.token.slice(0, -1)}_` }, good, [big])
      expect(tampered.status).toBe(404)
      expect((await pageOf(shop, order)).complaints).toEqual([])
    })
  },
})
