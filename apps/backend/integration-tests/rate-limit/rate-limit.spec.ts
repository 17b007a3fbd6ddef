import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { VISITOR_HEADER, visitorHeader } from "@verksted/contracts/visitor"
import { rateLimits } from "../../src/config/rate-limits"
import { signInStaff } from "../support/admin"
import { openTestHouse, type TestHouse } from "../support/house"
import { limitsOf, type Question, questions, untried } from "./asked-too-often"

const PASSWORD = "et langt passord"
const AT_ONCE = 20

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let house: TestHouse
    let visitors = 0
    beforeAll(async () => {
      house = await openTestHouse(getContainer())
      await signInStaff(getContainer(), "kasse@prove.example")
    })
    beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }))
    afterEach(() => void vi.useRealTimers())

    /** Somebody who has asked for nothing yet. */
    const someone = async () => ({ [VISITOR_HEADER]: await visitorHeader(`198.18.${(visitors += 1) >> 8}.${visitors & 255}`, process.env.STOREFRONT_SECRET ?? "") })
    const config = (headers: object) => ({ headers: { ...house.store_headers.headers, ...headers }, validateStatus: () => true })
    type Ask = (headers: object) => Promise<{ status: number; headers: Record<string, unknown>; data: { message?: string } }>
    const asks = (method: Question["method"], url: string, data?: object): Ask => (headers) => api.request({ method, url, data, ...config(headers) })
    const signIn = (email: string, password: string): Ask => asks("POST", "/auth/user/emailpass", { email, password })
    const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

    /** The different statuses of so many asks, some at a time. */
    async function statusesOf(ask: () => ReturnType<Ask>, times: number): Promise<number[]> {
      const seen = new Set<number>()
      for (let left = times; left > 0; left -= AT_ONCE) {
        const answers = await Promise.all(Array.from({ length: Math.min(left, AT_ONCE) }, ask))
        for (const { status } of answers) seen.add(status)
      }
      return [...seen]
    }

    const asking = ({ method, url, body }: Question, email: string) => asks(method, url, body?.(email))
    let addresses = 0
    const newAddress = () => `noen-${(addresses += 1)}@prove.example`

    it("tries every limit of every row of the table, with each of its methods", () => expect(untried()).toEqual([]))

    describe.each(questions)("$method $url", (question) => {
      it.each(limitsOf(question))("is held by %s: so many, then 429 with how long to wait; another is not held", async (name) => {
        const { limit, per, by } = rateLimits[name]
        const [sender, email] = [await someone(), newAddress()]
        // What is counted stays the same, and what is counted otherwise is new each time.
        const again = async () => (by === "sender" ? asking(question, newAddress())(sender) : asking(question, email)(await someone()))
        expect(await statusesOf(again, limit)).not.toContain(429)
        const refused = await again()
        expect([refused.status, Number(refused.headers["retry-after"])]).toEqual([429, per])
        expect(refused.data.message).toMatch(/^Det ble for mange forsøk på kort tid\. Vent .* og prøv igjen\.$/)
        expect((await asking(question, newAddress())(await someone())).status).not.toBe(429)
        pass(per)
        expect((await again()).status).not.toBe(429)
      })
    })

    it("is not got round by another case, a last slash, or a forwarded address that anybody can write", async () => {
      const ask = asks("GET", "/store/order-pages/order_none.abc")
      const sender = await someone()
      await statusesOf(() => ask(sender), rateLimits.orderLookUp.limit)
      expect((await asks("GET", "/Store/Order-Pages/order_none.abc/")(sender)).status).toBe(429)

      await statusesOf(() => ask({}), rateLimits.orderLookUp.limit)
      const forged = await visitorHeader("203.0.113.9", "another secret, also of 32 letters")
      for (const headers of [{}, { "x-forwarded-for": "203.0.113.1" }, { "x-real-ip": "203.0.113.2" }, { forwarded: "for=203.0.113.3" }, { [VISITOR_HEADER]: "203.0.113.4" }, { [VISITOR_HEADER]: forged }]) {
        expect((await ask(headers)).status).toBe(429)
      }
    })

    it("counts only wrong tries of a sign-in, by sender and by account", async () => {
      const { limit } = rateLimits.signInAccount
      const right = signIn("kasse@prove.example", PASSWORD)
      const sender = await someone()
      expect(await statusesOf(() => right(sender), rateLimits.signIn.limit + 2)).toEqual([200])
      const wrong = signIn("Kasse@prove.example", "feil passord")
      const guesser = await someone()
      expect(await statusesOf(() => wrong(guesser), limit)).toEqual([401])
      // From elsewhere, and even with the right password: who guesses must not learn that they have guessed it.
      expect((await right(await someone())).status).toBe(429)
      expect((await signIn("en-annen@prove.example", "feil passord")(await someone())).status).toBe(401)
      pass(rateLimits.signInAccount.per)
      expect((await right(await someone())).status).toBe(200)
    })

    it("counts tries that come at once", async () => {
      const sender = await someone()
      const { limit } = rateLimits.signIn
      const answers = await Promise.all(Array.from({ length: limit + 10 }, (_, index) => signIn(`gjett-${index}@prove.example`, "feil passord")(sender)))
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
    })
  },
})
