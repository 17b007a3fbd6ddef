import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { renditionName, renditionWidths, uploadedPicture } from "@verksted/contracts/picture"
import { NOT_UPLOADED } from "@verksted/contracts/workshop"
import sharp from "sharp"
import { createMakerWorkflow } from "../../src/workflows/workshop/create-maker"
import { signInStaff } from "../support/admin"
import { draftProduct } from "../support/draft-product"
import { makeWorkshop } from "../support/workshop"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let http: { headers: Record<string, string>; validateStatus: () => true }
    let knitting: string
    let sewing: string
    const get = (path: string) => api.get(path, http)
    const post = (path: string, body: object = {}) => api.post(path, body, http)
    const draft = async (title: string) => (await post("/admin/products", draftProduct(title))).data.product.id as string
    const credit = (id: string, shares: [string, number][], makers: [string, number][] = []) =>
      post(`/admin/products/${id}/credits`, {
        workshops: shares.map(([workshop_id, weight_bp]) => ({ workshop_id, weight_bp })),
        makers: makers.map(([maker_id, weight_bp]) => ({ maker_id, weight_bp })),
      })

    beforeEach(async () => {
      http = { headers: (await signInStaff(getContainer())).headers, validateStatus: () => true }
      knitting = await makeWorkshop(getContainer())
      sewing = await makeWorkshop(getContainer(), "Syverkstedet", "som")
    })

    describe("a workshop", () => {
      it("is made, listed by rank, changed field by field, and deleted with its tag", async () => {
        const made = await post("/admin/workshops", { name: "Keramikkverkstedet", handle: "keramikk", intro: "Leire.", colour: "#1F4D3F", rank: 9 })
        expect([made.status, made.data.workshop]).toMatchObject([201, { handle: "keramikk", rank: 9, product_count: 0 }])
        const { id } = made.data.workshop
        const changed = await post(`/admin/workshops/${id}`, { name: "Leirverkstedet" })
        expect(changed.data.workshop).toMatchObject({ name: "Leirverkstedet", intro: "Leire.", rank: 9 })
        expect((await get("/admin/workshops")).data.workshops.map((row: { handle: string }) => row.handle)).toEqual(["strikking", "som", "keramikk"])
        const tags = async () => (await get("/admin/product-tags?q=verksted:keramikk")).data.count
        expect(await tags()).toBe(1)
        expect((await api.delete(`/admin/workshops/${id}`, http)).status).toBe(200)
        expect([(await get(`/admin/workshops/${id}`)).status, await tags()]).toEqual([404, 0])
      })

      it("may take the handle of a deleted one", async () => {
        await api.delete(`/admin/workshops/${sewing}`, http)
        expect((await post("/admin/workshops", { name: "Systua", handle: "som", colour: "#7F560B" })).status).toBe(201)
      })

      it("is refused with a taken handle, a light colour, a wrong handle, a changed handle", async () => {
        const good = { name: "Verksted", handle: "nytt", colour: "#1F4D3F" }
        const answers = await Promise.all([
          post("/admin/workshops", { ...good, handle: "som" }),
          post("/admin/workshops", { ...good, colour: "#FFD700" }),
          post("/admin/workshops", { ...good, handle: "Søm" }),
          post(`/admin/workshops/${sewing}`, { handle: "systua" }),
          post(`/admin/workshops/${sewing}`, { colour: "#FFD700" }),
          post("/admin/workshops/ws_none", { name: "Systua" }),
        ])
        expect(answers.map((answer) => [answer.status, answer.data.message])).toEqual([
          [422, "Syverkstedet har allerede adressen «som». Velg en annen."],
          [400, "Fargen er for lys for hvit skrift. Velg en mørkere farge."],
          [400, "Bare små bokstaver a–z, tall og bindestrek."],
          [400, expect.stringContaining("felter som ikke hører til")],
          [400, "Fargen er for lys for hvit skrift. Velg en mørkere farge."],
          [404, "Fant ikke verkstedet."],
        ])
        expect((await get("/admin/workshops")).data.workshops).toMatchObject([{ handle: "som", colour: "#9B3426" }, { handle: "strikking" }].reverse())
      })

      it("has a picture that staff have uploaded, in every width, and the shop gets its address", async () => {
        const form = new FormData()
        const photo = await sharp({ create: { width: 800, height: 1000, channels: 3, background: "#2c4a70" } }).jpeg().toBuffer()
        form.append("files", new Blob([new Uint8Array(photo)], { type: "image/jpeg" }), "verkstedet.jpg")
        const { data } = await api.post("/admin/uploads", form, { headers: http.headers })
        const picture_url = data.files[0].url
        expect((await post(`/admin/workshops/${sewing}`, { picture_url })).data.workshop.picture_url).toBe(picture_url)
        const picture = uploadedPicture(picture_url)
        for (const width of renditionWidths(picture?.width ?? 0)) expect((await get(`/static/${renditionName(picture?.stem ?? "", width)}`)).status).toBe(200)
        expect((await post(`/admin/workshops/${sewing}`, { picture_url: null })).data.workshop.picture_url).toBeNull()
      })

      it("is refused with a picture from elsewhere, and keeps the one it has", async () => {
        const file = "0123456789abcdef01234567_800x1000_2c4a70.webp"
        for (const picture_url of ["https://elsewhere.example/bilde.jpg", `https://elsewhere.example/static/${file}`, `http://localhost:9000.elsewhere.example/static/${file}`, "bilde.jpg"]) {
          const answers = [await post(`/admin/workshops/${sewing}`, { picture_url }), await post("/admin/workshops", { name: "Keramikk", handle: "keramikk", colour: "#1F4D3F", picture_url })]
          for (const answer of answers) expect([answer.status, answer.data.message]).toEqual([400, NOT_UPLOADED])
        }
        expect((await get("/admin/workshops")).data.workshops).toMatchObject([{ picture_url: null }, { picture_url: null }])
      })

      it("that products point at is not deleted; deleted products do not count", async () => {
        const [first, second] = [await draft("Lue"), await draft("Vott")]
        await credit(first, [[knitting, 10_000]])
        await credit(second, [[knitting, 5000], [sewing, 5000]])
        const refused = await api.delete(`/admin/workshops/${knitting}`, http)
        expect([refused.status, refused.data.message]).toEqual([400, "2 produkter hører til verkstedet. Flytt dem til et annet verksted først."])
        expect((await get(`/admin/workshops/${knitting}`)).data.workshop.product_count).toBe(2)
        expect((await get(`/admin/products/${first}?fields=tags.value`)).data.product.tags).toMatchObject([{ value: "verksted:strikking" }])
        await api.delete(`/admin/products/${first}`, http)
        await api.delete(`/admin/products/${second}`, http)
        expect((await api.delete(`/admin/workshops/${knitting}`, http)).status).toBe(200)
      })

      it("has a tag that nobody makes, renames or deletes by hand", async () => {
        const { data: { product_tags: [tag] } } = await get("/admin/product-tags?q=verksted:som")
        const { data: { product_tag: other } } = await post("/admin/product-tags", { value: "gave" })
        const answers = [
          await post("/admin/product-tags", { value: " Verksted:nytt" }),
          await post(`/admin/product-tags/${tag.id}`, { value: "søm" }),
          await post(`/admin/product-tags/${other.id}`, { value: "verksted:gave" }),
          await api.delete(`/admin/product-tags/${tag.id}`, http),
        ]
        for (const answer of answers) expect([answer.status, answer.data.message]).toEqual([400, expect.stringContaining("Velg verksted på produktets side")])
        expect((await post(`/admin/product-tags/${other.id}`, { value: "gaver" })).status).toBe(200)
        expect((await get("/admin/product-tags")).data.product_tags.map((row: { value: string }) => row.value).sort()).toEqual(["gaver", "verksted:som", "verksted:strikking"])
      })
    })

    describe("credits", () => {
      it("are replaced as a whole, and answered with names", async () => {
        const id = await draft("Veske")
        const { result: rev } = await createMakerWorkflow(getContainer()).run({ input: { pseudonym: "Rev" } })
        const answer = await credit(id, [[sewing, 3000], [knitting, 7000]], [[rev.id, 10_000]])
        expect(answer.data).toEqual({
          workshops: [{ workshop_id: knitting, name: "Strikkeverkstedet", handle: "strikking", weight_bp: 7000 }, { workshop_id: sewing, name: "Syverkstedet", handle: "som", weight_bp: 3000 }],
          makers: [{ maker_id: rev.id, pseudonym: "Rev", weight_bp: 10_000 }],
        })
        expect((await get(`/admin/products/${id}/credits`)).data).toEqual(answer.data)
      })

      it("that are not the whole, name someone unknown or someone twice, are refused and change nothing", async () => {
        const id = await draft("Veske")
        const [fox, owl] = await Promise.all(["Rev", "Ugle"].map(async (pseudonym) => (await createMakerWorkflow(getContainer()).run({ input: { pseudonym } })).result.id)) as [string, string]
        await credit(id, [[sewing, 10_000]], [[fox, 10_000]])
        const answers = [
          await credit(id, [[sewing, 5000], [knitting, 4900]]),
          await credit(id, [[sewing, 10_000]], [[fox, 5000], [owl, 4900]]),
          await credit(id, [[sewing, 10_000]], [["mkr_none", 10_000]]),
          await credit(id, [["ws_none", 10_000]]),
          await credit(id, [[sewing, 5000], [sewing, 5000]]),
          await credit(id, [[sewing, 10_000.5]]),
          await credit("prod_none", [[sewing, 10_000]]),
        ]
        expect(answers.map((answer) => answer.status)).toEqual([400, 400, 400, 400, 400, 400, 404])
        expect(answers.map((answer) => answer.data.message).slice(0, 5)).toEqual([
          "Andelene til verkstedene må bli 100 % til sammen.",
          "Andelene til dem som laget tingen, må bli 100 % til sammen.",
          "Et av pseudonymene finnes ikke lenger. Last siden på nytt.",
          "Et av verkstedene finnes ikke lenger. Last siden på nytt.",
          "Et verksted kan bare stå én gang.",
        ])
        expect((await get(`/admin/products/${id}/credits`)).data).toMatchObject({ workshops: [{ workshop_id: sewing, weight_bp: 10_000 }], makers: [{ maker_id: fox, weight_bp: 10_000 }] })
      })

      it("of a published product keep a workshop", async () => {
        const id = await draft("Veske")
        await credit(id, [[sewing, 10_000]])
        await post(`/admin/products/${id}`, { status: "published" })
        const refused = await credit(id, [])
        expect([refused.status, refused.data.message]).toEqual([400, expect.stringContaining("må ha et verksted")])
        expect((await get(`/admin/products/${id}/credits`)).data.workshops).toMatchObject([{ workshop_id: sewing }])
        expect((await get(`/admin/products/${id}?fields=tags.value`)).data.product.tags).toMatchObject([{ value: "verksted:som" }])
      })

      it("set twice at once are the one or the other, never both", async () => {
        const id = await draft("Veske")
        const answers = await Promise.all([credit(id, [[sewing, 10_000]]), credit(id, [[knitting, 10_000]]), credit(id, [[sewing, 4000], [knitting, 6000]])])
        expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
        const { workshops } = (await get(`/admin/products/${id}/credits`)).data
        expect(workshops.reduce((sum: number, share: { weight_bp: number }) => sum + share.weight_bp, 0)).toBe(10_000)
        const { tags } = (await get(`/admin/products/${id}?fields=tags.value`)).data.product
        expect(tags.map((tag: { value: string }) => tag.value).sort()).toEqual(workshops.map((share: { handle: string }) => `verksted:${share.handle}`).sort())
      })
    })

    it("a pseudonym is made once", async () => {
      expect((await post("/admin/makers", { pseudonym: "Rev" })).data.maker).toMatchObject({ pseudonym: "Rev", has_card: false })
      expect(await post("/admin/makers", { pseudonym: " Rev " })).toMatchObject({ status: 422, data: { message: "Pseudonymet «Rev» er i bruk. Velg et annet." } })
      expect((await post("/admin/makers", { pseudonym: "R" })).status).toBe(400)
      expect((await post("/admin/makers/mkr_none/card")).status).toBe(404)
      expect((await get("/admin/makers")).data.makers).toHaveLength(1)
      expect(await getContainer().resolve(Modules.AUTH).listProviderIdentities({ provider: "card" })).toHaveLength(0)
    })
  },
})
