import { mailLinkToken, provenEmail } from "./mail-link"

const secret = "s".repeat(32)
const now = new Date("2026-11-24T10:00:00Z")
const link = { purpose: "password" as const, email: "kari@eksempel.no", until: now.getTime() + 1000 }
const token = mailLinkToken(link, "first", secret)
const prove = (token: string, { purpose = "password" as "password" | "register", bound = "first" as string | null, at = now } = {}) => provenEmail(token, purpose, () => Promise.resolve(bound), secret, at)

describe("a link in an e-mail", () => {
  it("proves the address that it was sent to, until its time and only once", async () => {
    expect(await prove(token)).toBe(link.email)
    expect(await prove(token, { at: new Date(link.until) })).toBeNull()
    expect(await prove(token, { bound: "second" })).toBeNull()
    expect(await prove(token, { bound: null })).toBeNull()
    expect(await prove(token, { purpose: "register" })).toBeNull()
  })

  it("cannot be written by anybody else", async () => {
    const [payload, signature] = token.split(".")
    const other = mailLinkToken({ ...link, email: "ola@eksempel.no" }, "first", secret).split(".")[0]
    const forged = [`${other}.${signature}`, `${payload}.`, `${payload}`, "", ".", `${payload}.${signature}x`, `${payload}.${signature}.${signature}`, mailLinkToken(link, "first", "t".repeat(32)), `${Buffer.from("{}").toString("base64url")}.${signature}`]
    expect(await Promise.all(forged.map((each) => prove(each)))).toEqual(forged.map(() => null))
  })
})
