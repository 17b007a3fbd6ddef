import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { LedgerModuleService } from "../../src/modules/ledger/service"
import { lineOf, orderFacts, refund } from "../../test/ledger-facts"
import { signInStaff } from "../support/admin"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    describe("the ledger's API", () => {
      let staff: { headers: Record<string, string> }
      const anyStatus = { validateStatus: () => true }

      beforeAll(async () => {
        staff = await signInStaff(getContainer())
        const ledger = getContainer().resolve<LedgerModuleService>("ledger")
        await ledger.recordSale(orderFacts({ lines: [{ ...lineOf("lue", 34900), title: "=Lue; «Fjellbris»" }], freight: 5900 }))
        const untagged = orderFacts({ order_id: "order_2", display_id: 2, channel: "disk", workshops: {}, captures: [{ id: "cap_2", amount: 34900, at: "2026-11-23T23:30:00.000Z" }], refunds: [refund("ref", 34900)] })
        await ledger.recordSale(untagged)
        await ledger.recordRefunds(untagged)
      })

      const get = (path: string) => api.get(`/admin/ledger/${path}`, { ...staff, ...anyStatus })

      it("is for staff only", async () => {
        for (const path of ["summary?from=2026-01-01&to=2027-01-01", "entries?from=2026-01-01&to=2027-01-01", "reconciliation", "export.csv?from=2026-01-01&to=2027-01-01"]) {
          expect((await api.get(`/admin/ledger/${path}`, anyStatus)).status).toBe(401)
        }
      })

      it("counts a period by Oslo days: half past eleven in the evening, UTC, is the next day", async () => {
        expect((await get("summary?from=2026-11-23&to=2026-11-24")).data.total).toEqual({ gross: 40800, net: 32640, vat: 8160, units: 1 })
        expect((await get("summary?from=2026-11-24&to=2026-11-25")).data).toMatchObject({ cells: [{ workshop_id: null, workshop_name: null, channel: "disk", gross: 0, units: 0 }], freight: [] })
      })

      it("narrows rows to a workshop, a channel and a bucket, in pages", async () => {
        const year = "entries?from=2026-01-01&to=2027-01-01"
        const count = async (more: string) => (await get(`${year}${more}`)).data.count
        expect([await count(""), await count("&workshop_id=ws_strikking"), await count("&workshop_id=none&bucket=goods"), await count("&channel=disk"), await count("&bucket=freight")]).toEqual([4, 1, 2, 2, 1])
        const page = (await get(`${year}&limit=2&offset=2`)).data
        expect(page).toMatchObject({ count: 4, offset: 2, limit: 2, entries: [{ order_id: "order_1" }, { order_id: "order_1" }] })
        expect(Object.keys(page.entries[0])).not.toContain("hash")
      })

      it.each([
        ["summary", "Skriv datoene slik: 2026-11-23."],
        ["summary?from=2026-02-30&to=2026-03-05", "Skriv datoene slik: 2026-11-23."],
        ["entries?from=2026-12-01&to=2026-11-01", "Perioden må slutte etter at den begynner."],
        ["entries?from=2026-11-01&to=2026-12-01&channel=telefon", "Kanalen er nett eller disk."],
        ["entries?from=2026-11-01&to=2026-12-01&limit=1000", "«limit» er for langt eller for stort."],
        ["export.csv?from=i+dag&to=2026-12-01", "Skriv datoene slik: 2026-11-23."],
      ])("answers %s with 400 and a Norwegian sentence", async (path, sentence) => {
        const answer = await get(path)
        expect([answer.status, answer.data.type]).toEqual([400, "invalid_data"])
        expect(answer.data.message).toContain(sentence)
      })

      it("gives the period as a spreadsheet that runs no formula", async () => {
        const { data, headers, status } = await get("export.csv?from=2026-11-01&to=2026-12-01")
        expect(status).toBe(200)
        expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
        expect(headers["content-disposition"]).toBe('attachment; filename="bunnlinje-2026-11-01-2026-11-30.csv"')
        const [heading, first] = data.split("\r\n")
        expect(heading.replace("\ufeff", "")).toMatch(/^Nr\.;Dato;Klokkeslett;Type;Ordre;/)
        expect(first).toContain(`;"'=Lue; «Fjellbris»";Strikkeverkstedet;100,00;1;349,00;69,80;279,20;25,00;`)
      })
    })
  },
})
