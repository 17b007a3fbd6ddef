import { SIGNATURE_HEADER, signMessage } from "@verksted/contracts/signed-message"
import { beforeAll, expect, it, vi } from "vitest"
import { TO_MARK, toldChange } from "./signed-request"

const SECRET = "s".repeat(32)
const address = "http://localhost:3000/api/catalogue-changes"

beforeAll(() => {
  for (const [name, value] of Object.entries({ BACKEND_URL: "http://localhost:9000", STOREFRONT_URL: "http://localhost:3000", PUBLISHABLE_KEY: "pk_1", STOREFRONT_SECRET: SECRET })) vi.stubEnv(name, value)
})

let count = 0
const message = (tags: unknown = ["product:lue"]) => ({ id: `dlv_0123456789_${(count += 1)}`, tags })

async function told(body: unknown, { secret = SECRET, at = Date.now(), sent = JSON.stringify(body), purpose = "" as "" | typeof TO_MARK } = {}) {
  const headers = { [SIGNATURE_HEADER]: await signMessage(JSON.stringify(body), secret, at) }
  return toldChange(new Request(address, { method: "POST", body: sent, headers }), purpose)
}

it("takes what the backend has signed", async () => {
  const change = message(["lists", "product:lue"])
  expect(await told(change)).toEqual(change)
})

it("takes a message once", async () => {
  const change = message()
  expect([await told(change), await told(change)]).toEqual([change, { status: 409, reason: expect.any(String) }])
})

it.each([
  ["another secret's", () => told(message(), { secret: "t".repeat(32) }), 401],
  ["a changed", () => told(message(), { sent: JSON.stringify(message(["catalogue"])) }), 401],
  ["an old", () => told(message(), { at: Date.now() - 301_000 }), 401],
  ["one from tomorrow", () => told(message(), { at: Date.now() + 301_000 }), 401],
  ["one for another route", () => told(message(), { purpose: TO_MARK }), 401],
  ["one without a signature", () => toldChange(new Request(address, { method: "POST", body: JSON.stringify(message()) })), 401],
  ["one without tags", () => told(message([])), 400],
  ["one with too many tags", () => told(message(Array.from({ length: 501 }, (_, tag) => `product:${tag}`))), 400],
  ["one with a tag that Next does not keep", () => told(message(["x".repeat(257)])), 400],
  ["one with more than it should have", () => told({ ...message(), path: "/" }), 400],
  ["one without an id", () => told({ tags: ["lists"] }), 400],
])("refuses %s message", async (_, refused, status) => {
  expect(await refused()).toEqual({ status, reason: expect.any(String) })
})

it("does not read a message that is too long", async () => {
  const request = new Request(address, { method: "POST", body: "x", headers: { "content-length": "200001" } })
  expect(await toldChange(request)).toMatchObject({ status: 413 })
})
