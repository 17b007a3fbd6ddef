import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { z } from "zod"
import { askBackend } from "./backend"

vi.mock("server-only", () => ({}))

beforeEach(() => {
  vi.stubEnv("BACKEND_URL", "http://localhost:9000")
  vi.stubEnv("STOREFRONT_URL", "http://localhost:3000")
  vi.stubEnv("PUBLISHABLE_KEY", "pk_test")
  vi.stubEnv("STOREFRONT_SECRET", "x".repeat(32))
})
afterEach(() => vi.unstubAllEnvs())

const answering = (status: number, headers: Record<string, string> = {}) => {
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ message: "Nei.", code: "code_expired" }, { status, headers })))
  return askBackend("/store/x", z.unknown())
}

it("tells how long to wait when somebody has asked too often, and only then", async () => {
  expect(await answering(429, { "retry-after": "125" })).toEqual({ ok: false, reason: "refused", status: 429, message: "Nei.", code: "code_expired", wait: 3 })
  expect(await answering(400, { "retry-after": "125" })).toEqual({ ok: false, reason: "refused", status: 400, message: "Nei.", code: "code_expired" })
  expect(await answering(503, { "retry-after": "125" })).toMatchObject({ reason: "unavailable", status: 503 })
})
