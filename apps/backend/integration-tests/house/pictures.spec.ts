import { deleteFilesWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { readPictureName, renditionName, renditionWidths } from "@verksted/contracts/picture"
import sharp from "sharp"
import { signInStaff } from "../support/admin"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const photo = () => sharp({ create: { width: 1000, height: 1250, channels: 3, background: "#2c4a70" } }).jpeg().toBuffer()

    async function upload(content: Buffer, name: string, type: string) {
      const { headers } = await signInStaff(getContainer())
      const form = new FormData()
      form.append("files", new Blob([new Uint8Array(content)], { type }), name)
      return api.post("/admin/uploads", form, { headers, validateStatus: () => true })
    }

    it("a picture that staff upload is there in every width at once, for ever under its name", async () => {
      const answer = await upload(await photo(), "Lua til Kari.jpg", "image/jpeg")
      expect(answer.status).toBe(200)
      const [{ url, id }] = answer.data.files
      const file = new URL(url).pathname.split("/").at(-1) ?? ""
      const picture = readPictureName(file)
      expect(picture).toMatchObject({ width: 1000, height: 1250, colour: "#2c4a70" })
      const all = [file, ...renditionWidths(1000).map((width) => renditionName(picture?.stem ?? "", width))]
      expect(all).toHaveLength(5)
      for (const each of all) {
        const { status, headers } = await api.get(`/static/${each}`)
        expect([each, status, headers["content-type"], headers["cache-control"]]).toEqual([each, 200, "image/webp", "public, max-age=31536000, immutable"])
      }

      await deleteFilesWorkflow(getContainer()).run({ input: { ids: [id] } })
      for (const each of all) expect((await api.get(`/static/${each}`, { validateStatus: () => true })).status).toBe(404)
    })

    it("refuses what is no picture, in words that say what to do", async () => {
      const answer = await upload(Buffer.from("<script>alert(1)</script>"), "lue.heic", "image/heic")
      expect([answer.status, answer.data.message]).toEqual([400, "«lue.heic» kan ikke leses som et bilde. Bruk JPG, PNG eller WebP."])
    })
  },
})
