import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { signInStaff } from "../support/admin"
import { openTestHouse } from "../support/house"
import { mails, mailsSince } from "../support/mails"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let staff: { headers: Record<string, string> }
    beforeAll(async () => {
      await openTestHouse(getContainer())
      staff = await signInStaff(getContainer())
    })
    const config = () => ({ ...staff, validateStatus: () => true })

    it("shows staff every letter in the house's own name, in both languages", async () => {
      const { letters } = (await api.get("/admin/letters", staff)).data
      expect(letters.length).toBeGreaterThan(10)
      for (const { id } of letters) {
        const [nb, en] = await Promise.all(["nb", "en"].map(async (language) => (await api.get(`/admin/letters/${id}?language=${language}`, staff)).data.letter))
        for (const letter of [nb, en]) expect(letter.text).toContain("Prøvebutikken AS")
        expect(en.subject).not.toBe(nb.subject)
      }
    })

    it("sends a sample to whoever asks, and to nobody else", async () => {
      const before = await mails()
      const answer = await api.post("/admin/letters/order-ready/sample", { language: "en" }, staff)
      expect(answer.data).toEqual({ sent_to: "ansatt@prove.example" })
      const [mail, ...more] = await mailsSince(before)
      expect(more).toEqual([])
      expect(mail?.content).toMatch(/^To: ansatt@prove\.example$/m)
      expect(mail?.content).toMatch(/your collection code/i)
    })

    it("refuses a letter that there is not, a language that it does not speak, and everybody but staff", async () => {
      const before = await mails()
      expect((await api.get("/admin/letters/../sellers", config())).status).toBe(404)
      const [unknown, language, extra] = [
        await api.post("/admin/letters/love-letter/sample", {}, config()),
        await api.get("/admin/letters/order-ready?language=sv", config()),
        await api.post("/admin/letters/order-ready/sample", { to: "kari@eksempel.no" }, config()),
      ]
      expect([unknown.status, unknown.data.message, language.status, extra.status]).toEqual([404, "Fant ikke e-posten.", 400, 400])
      expect(language.data.message).toContain("Velg norsk eller engelsk.")
      expect((await api.get("/admin/letters", { validateStatus: () => true })).status).toBe(401)
      expect(await mailsSince(before)).toEqual([])
    })
  },
})
