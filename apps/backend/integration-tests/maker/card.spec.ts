import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { createMakerWorkflow } from "../../src/workflows/workshop/create-maker"
import { issueMakerCardWorkflow } from "../../src/workflows/workshop/issue-maker-card"
import { PAUSED, WRONG } from "../../src/modules/maker-card/answers"
import { signInStaff } from "../support/admin"
import { signInCustomer } from "../support/customer"

const CODE = "K7QM-2XHD"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const any = { validateStatus: () => true }
    let maker: string
    const signIn = (code: unknown, pin: unknown) => api.post("/auth/maker/card", { code, pin }, any)
    const things = (token: string) => api.get("/maker/things", { ...any, headers: { authorization: `Bearer ${token}` } })
    const issue = (card: { code?: string; pin?: string } = {}) => issueMakerCardWorkflow(getContainer()).run({ input: { maker_id: maker, ...card } })

    beforeEach(async () => {
      const { result } = await createMakerWorkflow(getContainer()).run({ input: { pseudonym: "Rev" } })
      maker = result.id
      await issue({ code: CODE, pin: "2468" })
    })

    it("opens one's own page, in small letters and without the dash too", async () => {
      const answer = await signIn("k7qm2xhd", "2468")
      expect(answer.status).toBe(200)
      const page = await things(answer.data.token)
      expect([page.status, page.data]).toEqual([200, { pseudonym: "Rev", things: [] }])
      const renewed = await api.post("/auth/token/refresh", {}, { ...any, headers: { authorization: `Bearer ${answer.data.token}` } })
      expect((await things(renewed.data.token)).status).toBe(200)
    })

    it("answers an unknown code exactly as a wrong PIN, the pause included", async () => {
      const tries = async (code: string) => {
        const answers: unknown[] = []
        for (let n = 0; n < 6; n++) {
          const { status, data } = await signIn(code, "1111")
          answers.push([status, data])
        }
        return answers
      }
      const [known, unknown] = [await tries(CODE), await tries("ZZZZ-9999")]
      expect(unknown).toEqual(known)
      expect(known[0]).toMatchObject([401, { message: WRONG }])
      expect(known[5]).toMatchObject([429, { message: PAUSED }])
    })

    it("counts tries at once one by one: ten make five, then a pause that the right PIN does not open", async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => signIn(CODE, "1111")))
      expect(answers.map((answer) => answer.status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429, 429])
      expect((await signIn(CODE, "2468")).status).toBe(429)
      const auth = getContainer().resolve(Modules.AUTH)
      const [row] = await auth.listProviderIdentities({ provider: "card" })
      await auth.updateProviderIdentities([{ id: row?.id ?? "", provider_metadata: { ...row?.provider_metadata, paused_until: "2026-01-01T00:00:00.000Z" } }])
      expect((await signIn(CODE, "2468")).status).toBe(200)
    })

    it("binds the PIN of the first use; two first uses at once bind one", async () => {
      const { result: { code } } = await issue()
      const answers = await Promise.all([signIn(code, "1357"), signIn(code, "8642")])
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 401])
      const [first, second] = answers[0].status === 200 ? ["1357", "8642"] : ["8642", "1357"]
      expect([(await signIn(code, first)).status, (await signIn(code, second)).status]).toEqual([200, 401])
    })

    it("dies with a new one: its code, and the token that it has got", async () => {
      const { data: { token } } = await signIn(CODE, "2468")
      const { headers } = await signInStaff(getContainer())
      const { status, data } = await api.post(`/admin/makers/${maker}/card`, {}, { headers })
      expect([status, Object.keys(data)]).toEqual([201, ["code"]])
      expect((await things(token)).status).toBe(401)
      expect((await api.post("/auth/token/refresh", {}, { ...any, headers: { authorization: `Bearer ${token}` } })).status).toBeGreaterThanOrEqual(400)
      expect((await signIn(CODE, "2468")).status).toBe(401)
      expect((await signIn(data.code, "97531")).status).toBe(200)
    })

    it("is kept as hashes only", async () => {
      const { result: { code } } = await issue({ pin: "97531" })
      const rows: string[] = []
      for (const { table_name } of (await getContainer().resolve("__pg_connection__").raw("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")).rows) {
        const { rows: found } = await getContainer().resolve("__pg_connection__").raw(`select t::text as row from "${table_name}" t where t::text ilike ? or t::text ilike ? or t::text like '%97531%'`, [`%${code}%`, `%${code.replace("-", "")}%`])
        rows.push(...found)
      }
      expect(rows).toEqual([])
    })

    it("tells a form that is not filled in, and nobody registers a card", async () => {
      expect(await signIn("K7QM", "12")).toMatchObject({ status: 400, data: { message: "Koden på kortet har åtte tegn.\nPIN-koden har fire til seks sifre." } })
      expect((await api.post("/auth/maker/card/register", { code: "AAAA-2222", pin: "1234" }, any)).status).toBeGreaterThanOrEqual(400)
      expect((await api.post("/auth/maker/card/update", { pin: "1234" }, any)).status).toBeGreaterThanOrEqual(400)
      expect((await api.post("/auth/maker/emailpass", { email: "a@b.no", password: "x" }, any)).status).toBe(400)
      expect((await api.post("/auth/customer/card", { code: CODE, pin: "2468" }, any)).status).toBe(400)
    })

    it("opens the youth's page only, and nobody else's token opens that", async () => {
      const { data: { token } } = await signIn(CODE, "2468")
      expect((await api.get("/admin/products", { ...any, headers: { authorization: `Bearer ${token}` } })).status).toBe(401)
      const { headers } = await signInStaff(getContainer())
      expect((await api.get("/maker/things", { ...any, headers })).status).toBe(401)
      expect((await api.get("/maker/things/prod_x", { ...any, headers })).status).toBe(401)
      expect((await api.get("/maker/things", any)).status).toBe(401)
      expect((await things((await signInCustomer(getContainer())).token)).status).toBe(401)
    })
  },
})
