import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { osloDay } from "@verksted/bottom-line/period"
import { WORKSHOP_MODULE } from "../../src/modules/workshop"
import type WorkshopModuleService from "../../src/modules/workshop/service"
import { setProductCreditsWorkflow } from "../../src/workflows/workshop/set-product-credits"
import { signInStaff } from "../support/admin"
import { draftProduct } from "../support/draft-product"
import { plainFacts } from "../support/facts"
import { makeWorkshop } from "../support/workshop"

const SAY = "Lagre som utkast, velg verksted og publiser så."

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let http: { headers: Record<string, string>; validateStatus: () => true }
    let knitting: string
    let sewing: string
    let service: WorkshopModuleService

    const post = (path: string, body: unknown) => api.post(path, body, http)
    const tagsOf = async (id: string): Promise<string[]> =>
      (await api.get(`/admin/products/${id}?fields=tags.value`, http)).data.product.tags.map((tag: { value: string }) => tag.value).sort()
    const credit = (product_id: string, workshops: { workshop_id: string; weight_bp: number }[]) =>
      setProductCreditsWorkflow(getContainer()).run({ input: { product_id, workshops, makers: [] } })
    const failures = async () => (await getContainer().resolve(Modules.NOTIFICATION).listNotifications({ channel: "feed" })).filter(({ data }) => String(data?.description).startsWith("Failed"))
    /** Medusa's own import: a sheet is read, and carried out once it is confirmed. */
    const importRows = async (row: string) => {
      const form = new FormData()
      const head = "Product Id,Product Handle,Product Title,Product Status,Variant Title,Variant Option 1 Name,Variant Option 1 Value"
      form.set("file", new Blob([`${head}\n${row}\n`], { type: "text/csv" }), "ting.csv")
      const { data } = await api.post("/admin/products/import", form, { headers: http.headers })
      await post(`/admin/products/import/${data.transaction_id}/confirm`, {})
    }
    const stored = async (id: string) => (await api.get(`/admin/products/${id}?fields=status,title,metadata`, http)).data.product
    const draft = async (title: string, more = {}) => (await post("/admin/products", draftProduct(title, more))).data.product.id as string

    beforeEach(async () => {
      const container = getContainer()
      service = container.resolve(WORKSHOP_MODULE)
      http = { headers: (await signInStaff(container)).headers, validateStatus: () => true }
      knitting = await makeWorkshop(container)
      sewing = await makeWorkshop(container, "Syverkstedet", "som")
    })

    describe("publication", () => {
      it("without a workshop is refused on creation, and no product is left", async () => {
        const answer = await post("/admin/products", draftProduct("Lue", { status: "published" }))
        expect(answer.status).toBe(400)
        expect(answer.data.message).toContain(SAY)
        expect((await api.get("/admin/products", http)).data.count).toBe(0)
      })

      it("without a workshop is refused on update, and the product stays a draft", async () => {
        const id = await draft("Lue")
        const answer = await post(`/admin/products/${id}`, { status: "published", title: "Lua" })
        expect(answer.status).toBe(400)
        expect(answer.data.message).toContain(SAY)
        expect((await api.get(`/admin/products/${id}`, http)).data.product).toMatchObject({ status: "draft", title: "Lue" })
        expect((await service.listMilestones({ product_id: id })).map((row) => row.step)).toEqual(["i_verkstedet"])
      })

      it("without a workshop is refused in a batch, as creation and as update", async () => {
        const id = await draft("Lue")
        const update = await post("/admin/products/batch", { update: [{ id, status: "published" }] })
        const create = await post("/admin/products/batch", { create: [draftProduct("Vott", { status: "published" })] })
        expect([update.status, create.status]).toEqual([400, 400])
        expect(update.data.message).toContain(SAY)
        const { data } = await api.get("/admin/products?fields=status", http)
        expect(data.products.map((product: { status: string }) => product.status)).toEqual(["draft"])
      })

      it("without facts is refused, by itself and in a batch", async () => {
        const id = await draft("Lue", { metadata: null })
        await credit(id, [{ workshop_id: knitting, weight_bp: 10_000 }])
        for (const answer of [await post(`/admin/products/${id}`, { status: "published", title: "Lua" }), await post("/admin/products/batch", { update: [{ id, status: "published" }] })]) {
          expect([answer.status, answer.data.message]).toEqual([400, expect.stringContaining("Fyll ut opplysningene på produktsiden først.")])
        }
        expect(await stored(id)).toMatchObject({ status: "draft", title: "Lue" })
      })

      it("is not left standing when the facts are taken away", async () => {
        const id = await draft("Lue")
        await credit(id, [{ workshop_id: knitting, weight_bp: 10_000 }])
        await post(`/admin/products/${id}`, { status: "published" })
        // Medusa takes a key out when its value is empty.
        for (const facts of ["", null, { ...plainFacts, toy: true }]) expect((await post(`/admin/products/${id}`, { metadata: { facts } })).status).toBe(400)
        expect(await stored(id)).toMatchObject({ status: "published", metadata: { facts: plainFacts } })
        expect((await post(`/admin/products/${id}`, { status: "draft", metadata: { facts: "" } })).status).toBe(200)
      })

      it("is refused in an import: of what no workshop has made, and of what has no facts", async () => {
        const id = await draft("Lue", { handle: "lue", metadata: null })
        await credit(id, [{ workshop_id: knitting, weight_bp: 10_000 }])
        for (const row of [`${id},lue,Lua,published,Én,Størrelse,Én`, `,vott,Vott,published,Én,Størrelse,Én`]) {
          const before = (await failures()).length
          await importRows(row)
          await expect.poll(async () => (await failures()).length, { timeout: 20_000 }).toBe(before + 1)
        }
        const { data } = await api.get("/admin/products?fields=title,status", http)
        expect(data.products.map(({ title, status }: { title: string; status: string }) => [title, status])).toEqual([["Lue", "draft"]])
      })

      it("goes through in an import of what has both", async () => {
        const id = await draft("Lue", { handle: "lue" })
        await credit(id, [{ workshop_id: knitting, weight_bp: 10_000 }])
        await importRows(`${id},lue,Lua,published,Én,Størrelse,Én`)
        await expect.poll(() => stored(id), { timeout: 20_000 }).toMatchObject({ title: "Lua", status: "published" })
      })

      it("with a workshop goes through, and each step's first day is kept", async () => {
        const id = await draft("Lue")
        await credit(id, [{ workshop_id: knitting, weight_bp: 10_000 }])
        const first = await service.listMilestones({ product_id: id })
        await service.updateMilestones({ id: first[0]?.id ?? "", on: "2026-01-05" })
        for (const status of ["proposed", "published", "draft", "published"]) expect((await post(`/admin/products/${id}`, { status })).status).toBe(200)
        const today = osloDay(new Date())
        const days = Object.fromEntries((await service.listMilestones({ product_id: id })).map((row) => [row.step, row.on]))
        expect(days).toEqual({ i_verkstedet: "2026-01-05", til_gjennomgang: today, til_salgs: today })
      })
    })

    describe("a workshop's tag", () => {
      it("follows the credits", async () => {
        const id = await draft("Veske")
        await credit(id, [{ workshop_id: knitting, weight_bp: 6000 }, { workshop_id: sewing, weight_bp: 4000 }])
        expect(await tagsOf(id)).toEqual(["verksted:som", "verksted:strikking"])
        await credit(id, [{ workshop_id: sewing, weight_bp: 10_000 }])
        expect(await tagsOf(id)).toEqual(["verksted:som"])
        await credit(id, [])
        expect(await tagsOf(id)).toEqual([])
      })

      it("comes back when someone takes it off by hand, goes when someone puts it on, and other tags are left alone", async () => {
        const id = await draft("Veske")
        await credit(id, [{ workshop_id: sewing, weight_bp: 10_000 }])
        const { data: { product_tag: gift } } = await post("/admin/product-tags", { value: "gave" })
        const { data: { product_tags } } = await api.get("/admin/product-tags?q=verksted:strikking", http)
        const answer = await post(`/admin/products/${id}`, { tags: [{ id: gift.id }, { id: product_tags[0].id }] })
        expect(answer.status).toBe(200)
        expect(await tagsOf(id)).toEqual(["gave", "verksted:som"])
        const fresh = await draft("Skjerf", { tags: [{ id: product_tags[0].id }] })
        expect(await tagsOf(fresh)).toEqual([])
      })

      it("filters products in Medusa's own list", async () => {
        const id = await draft("Veske")
        await draft("Lue")
        await credit(id, [{ workshop_id: sewing, weight_bp: 10_000 }])
        const { data: { product_tags } } = await api.get("/admin/product-tags?q=verksted:som", http)
        const { data } = await api.get(`/admin/products?tag_id[]=${product_tags[0].id}`, http)
        expect(data.products.map((product: { id: string }) => product.id)).toEqual([id])
      })
    })

    it("query.graph walks from product to workshop and back", async () => {
      const id = await draft("Veske")
      await credit(id, [{ workshop_id: sewing, weight_bp: 10_000 }])
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data: products } = await query.graph({ entity: "product", fields: ["title", "workshop_credits.weight_bp", "workshop_credits.workshop.handle"], filters: { id } })
      expect(products).toMatchObject([{ title: "Veske", workshop_credits: [{ weight_bp: 10_000, workshop: { handle: "som" } }] }])
      const { data: credits } = await query.graph({ entity: "workshop_credit", fields: ["product.title"], filters: { product_id: id } })
      expect(credits).toMatchObject([{ product: { title: "Veske" } }])
    })
  },
})
