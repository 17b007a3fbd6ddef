import { afterFailure, failureOf } from "./after-failure"
import type { KeptMail } from "./kept-mail"

const now = new Date("2026-11-30T12:00:00.000Z")
const mail = (attempts: number, created_at = "2026-11-30T11:00:00.000Z"): KeptMail =>
  ({ id: "m", from: "post@hyllene.example", to: "kari@eksempel.no", template: "t", order_id: null, raw: "", attempts, created_at, due_at: created_at })
const minutesOf = (attempts: number) => {
  const verdict = afterFailure(mail(attempts), { code: "ECONNECTION", responseCode: null }, now)
  return verdict.kind === "later" ? (new Date(verdict.mail.due_at).getTime() - now.getTime()) / 60_000 : null
}

it.each([
  ["an address that does not exist", { code: "EENVELOPE", responseCode: 550 }, "refused"],
  ["a mail that is refused for what is in it", { code: "EMESSAGE", responseCode: 554 }, "refused"],
  ["a full mailbox", { code: "EENVELOPE", responseCode: 452 }, "later"],
  ["a wrong password", { code: "EAUTH", responseCode: 535 }, "later"],
  ["a server that is away", { code: "ESOCKET", responseCode: null }, "later"],
  ["a server that closes", { code: "ECONNECTION", responseCode: 421 }, "later"],
] as const)("%s", (_, failure, kind) => expect(afterFailure(mail(0), failure, now).kind).toBe(kind))

it("waits longer each time, at most an hour, and gives up after three days", () => {
  expect([0, 1, 2, 5, 6, 40].map(minutesOf)).toEqual([1, 2, 4, 32, 60, 60])
  expect(afterFailure(mail(70, "2026-11-27T12:00:00.000Z"), { code: "ESOCKET", responseCode: null }, now).kind).toBe("refused")
})

it("keeps none of the server's words", () => {
  expect(failureOf(Object.assign(new Error("550 <kari@eksempel.no> unknown"), { code: "EENVELOPE", responseCode: 550, response: "550 kari" }))).toEqual({ code: "EENVELOPE", responseCode: 550 })
  expect(failureOf("?")).toEqual({ code: null, responseCode: null })
})
