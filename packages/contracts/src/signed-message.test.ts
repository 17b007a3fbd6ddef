import { expect, it } from "vitest"
import { MessageMemory } from "./message-memory.js"
import { signedAt, signMessage } from "./signed-message.js"

const secret = "a-secret-that-both-sides-know-0123456789"
const now = Date.UTC(2026, 10, 24, 12)
const body = JSON.stringify({ id: "one", tags: ["lists"] })

it("takes what is signed with the secret, for five minutes", async () => {
  const header = await signMessage(body, secret, now)
  const after = (seconds: number) => signedAt(header, body, secret, now + seconds * 1000)
  expect(await Promise.all([0, 300, 301, -300, -301].map(after))).toEqual([now, now, null, now, null])
})

it("refuses another secret, body or time, and what is no signature", async () => {
  const header = await signMessage(body, secret, now)
  const answers = await Promise.all([
    signedAt(header, body, "another-secret-that-nobody-told-01234567", now),
    signedAt(header, `${body} `, secret, now),
    signedAt(header.replace(/t=\d+/, `t=${now / 1000 + 1}`), body, secret, now),
    signedAt(header.replace(/.$/, (last) => (last === "0" ? "1" : "0")), body, secret, now),
    ...["", null, undefined, "v1=", "t=1,v1=zz", `${header},v1=00`, header.slice(0, -2)].map((wrong) => signedAt(wrong, body, secret, now)),
  ])
  expect(answers.every((answer) => answer === null)).toBe(true)
})

it("takes a message once, and none from before it began", () => {
  const memory = new MessageMemory(now + 700)
  expect(memory.takes("a", now, now + 800)).toBe(true)
  expect(memory.takes("a", now, now + 900)).toBe(false)
  expect(memory.takes("b", now - 1000, now + 900)).toBe(false)
  expect(memory.takes("a", now + 299_000, now + 299_000)).toBe(false)
})

it("forgets a message when its signature is no longer valid anyway", () => {
  const memory = new MessageMemory(now)
  memory.takes("a", now, now)
  expect(memory.takes("a", now + 301_000, now + 301_000)).toBe(true)
})
