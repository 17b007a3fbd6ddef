import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { signInStaff } from "../support/admin"
import { customerPassword, signInCustomer } from "../support/customer"
import { openTestHouse, type TestHouse } from "../support/house"
import { mailsOf, tokenIn } from "../support/mails"
import { type Answer, shopper } from "../support/web-shop"

const NEW = "kari@eksempel.no"
const KNOWN = "ola@eksempel.no"
const STAFF = "leder@prove.example"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let shop: ReturnType<typeof shopper>
    let ola: string
    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      shop = shopper(api, house)
      ola = (await signInCustomer(getContainer(), KNOWN)).token
      await signInStaff(getContainer(), STAFF)
    })
    // Each test days after the last, also after one that waits a day: e-mails to one address are few an hour.
    let days = 0
    beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + (days += 2) * 24 * 3600_000 }))
    afterEach(() => void vi.useRealTimers())

    const ask = (what: "registrations" | "password-links", email: string, locale = "nb") => shop.post(`/account/${what}`, { email, locale })
    const linkOf = async (what: "registrations" | "password-links", email: string) => tokenIn((await mailsOf(() => ask(what, email)))[0])
    const finish = (token: string, change: object = {}) => shop.post("/account/registrations/complete", { token, first_name: "Kari", last_name: "Nordmann", password: customerPassword, ...change })
    const signIn = (email: string, password = customerPassword) => shop.post("/account/sessions", { email, password })
    const me = (token: string, path = ""): Promise<Answer> => api.get(`/store/customers/me${path}`, { headers: { ...house.store_headers.headers, authorization: `Bearer ${token}` }, validateStatus: () => true })
    const customers = async () => (await getContainer().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "customer", fields: ["email", "has_account"] })).data

    it("makes the account when the link in the e-mail is opened, and not before", async () => {
      const [mail = "", ...more] = await mailsOf(() => ask("registrations", " Kari@Eksempel.no "))
      expect(more).toEqual([])
      expect(mail).toContain("To: kari@eksempel.no")
      expect(await customers()).toMatchObject([{ email: KNOWN }])
      expect((await signIn(NEW)).status).toBe(401)

      const { status, data } = await finish(tokenIn(mail))
      expect(status).toBe(201)
      expect((await me(data.token)).data.customer).toMatchObject({ email: NEW, first_name: "Kari", last_name: "Nordmann" })
      expect((await signIn("KARI@eksempel.no")).status).toBe(200)
    })

    it("opens a link once, for 24 hours, and only as it was written", async () => {
      const token = await linkOf("registrations", NEW)
      for (const wrong of [`${token}x`, token.replace(/^.{8}/, "AAAAAAAA"), await linkOf("password-links", KNOWN), "x"]) expect((await finish(wrong)).status).toBe(404)
      vi.setSystemTime(Date.now() + 24 * 3600_000)
      expect(await finish(token)).toMatchObject({ status: 404, data: { message: "Lenken gjelder ikke lenger. Be om en ny." } })

      const fresh = await linkOf("registrations", NEW)
      const answers = await Promise.all([finish(fresh), finish(fresh, { password: "noe helt annet her" })])
      expect(answers.map(({ status }) => status).sort()).toEqual([201, expect.toBeOneOf([404, 409])])
      expect((await finish(fresh)).status).toBe(404)
      expect((await customers()).filter(({ email }) => email === NEW)).toHaveLength(1)
    })

    it("answers alike whether an address is known, unknown or a member of staff's, with one e-mail each", async () => {
      for (const what of ["registrations", "password-links"] as const) {
        const answers = []
        for (const email of [NEW, KNOWN, STAFF]) {
          let answer: Answer | undefined
          expect(await mailsOf(async () => (answer = await ask(what, email)))).toHaveLength(1)
          answers.push([answer?.status, answer?.data])
        }
        expect(answers).toEqual([[202, {}], [202, {}], [202, {}]])
      }
      const wrong = await Promise.all([signIn(NEW, "feil passord"), signIn(KNOWN, "feil passord"), signIn(STAFF, "et langt passord")])
      const said = wrong.map(({ status, data }) => [status, data])
      expect(said).toEqual([said[0], said[0], said[0]])
      expect(said[0]).toMatchObject([401, { message: "E-postadressen eller passordet stemmer ikke." }])
    })

    it("tells in the e-mail what there is, in the language of the page", async () => {
      const [already] = await mailsOf(() => ask("registrations", KNOWN))
      expect([already?.includes("Du har allerede en konto"), tokenIn(already)]).toEqual([true, ""])
      const [nobody] = await mailsOf(() => ask("password-links", NEW, "en"))
      expect([nobody?.includes("You have no account with us"), nobody?.includes("/en/account/register"), tokenIn(nobody)]).toEqual([true, true, ""])
    })

    it("refuses a bad form and a password that others guess, and changes nothing", async () => {
      expect((await ask("registrations", "kari@")).data.message).toBe("Skriv e-postadressen slik: navn@eksempel.no.")
      expect((await ask("registrations", NEW, "de")).status).toBe(400)
      const token = await linkOf("registrations", NEW)
      expect((await finish(token, { password: "kort pass" })).data.message).toBe("Passordet må ha minst 10 tegn.")
      for (const password of ["Passord2024!", "1234567890", NEW]) expect((await finish(token, { password })).data.message).toMatch(/Velg et annet\.$/)
      expect((await finish(token, { first_name: " " })).data.message).toBe("Skriv fornavnet ditt.")
      expect((await finish(token, { metadata: {} })).status).toBe(400)
      expect(await customers()).toHaveLength(1)
      expect((await finish(token)).status).toBe(201)
    })

    it("gives a new password by a link that works once, for an hour, and ends every session of the former one", async () => {
      const set = (token: string, password: string) => shop.post("/account/passwords", { token, password })
      const [first, second] = [await linkOf("password-links", KNOWN), await linkOf("password-links", KNOWN)]
      expect((await set(first, "passord123")).status).toBe(400)
      const changed = await set(first, "gul hest i fjæra")
      expect(changed.status).toBe(200)
      expect((await me(changed.data.token)).status).toBe(200)
      expect([(await set(first, "rød hest i fjæra")).status, (await set(second, "rød hest i fjæra")).status]).toEqual([404, 404])
      for (const path of ["", "/addresses"]) expect((await me(ola, path)).status).toBe(401)
      expect([(await signIn(KNOWN)).status, (await signIn(KNOWN, "gul hest i fjæra")).status]).toEqual([401, 200])
      const third = await linkOf("password-links", KNOWN)
      vi.setSystemTime(Date.now() + 3600_000)
      expect((await set(third, "rød hest i fjæra")).status).toBe(404)
    })

    it("has no other door: Medusa's own routes make no customer and sign none in", async () => {
      const any = { ...house.store_headers, validateStatus: () => true }
      for (const path of ["", "/register", "/reset-password", "/update"]) {
        for (const provider of ["emailpass", "customer-password"]) {
          expect((await api.post(`/auth/customer/${provider}${path}`, { email: KNOWN, identifier: KNOWN, password: customerPassword }, any)).status).toBeGreaterThanOrEqual(400)
        }
      }
      const bearer = { ...any, headers: { ...any.headers, authorization: `Bearer ${ola}` } }
      expect((await api.post("/store/customers", { email: "ny@eksempel.no" }, bearer)).status).toBe(404)
      expect((await api.get("/store/orders", bearer)).status).toBe(404)
      const refreshed = await api.post("/auth/token/refresh", {}, bearer)
      expect((await me(refreshed.data.token)).status).toBe(401)
      expect((await api.post("/store/account/sessions/renewed", {}, bearer)).status).toBe(200)
    })

    it("keeps no password, and its hash where no answer reads it", async () => {
      const { rows: tables } = await getContainer().resolve("__pg_connection__").raw("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
      for (const { table_name } of tables) {
        const { rows } = await getContainer().resolve("__pg_connection__").raw(`select 1 from "${table_name}" t where t::text like ?`, [`%${customerPassword}%`])
        expect([table_name, rows.length]).toEqual([table_name, 0])
      }
      expect(JSON.stringify((await me(ola)).data)).not.toMatch(/password|session/)
    })
  },
})
