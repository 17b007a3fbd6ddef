import { expect, it } from "vitest"
import { requestHeaders } from "./request-headers.js"

const forged = { host: "butikk.example.no", "x-forwarded-for": "1.1.1.1", "x-forwarded-host": "evil.example.org", "x-forwarded-proto": "https" }

it("believes a visitor nothing about the way that the request came", () => {
  expect(requestHeaders(forged, "::ffff:192.0.2.7", 0)).toEqual({ host: "butikk.example.no", "x-forwarded-for": "192.0.2.7" })
})

it("believes its own proxy", () => {
  const headers = { ...forged, "x-forwarded-for": "1.1.1.1, 192.0.2.7", "x-forwarded-host": "butikk.example.no" }
  expect(requestHeaders(headers, "127.0.0.1", 1)).toMatchObject({ "x-forwarded-for": "192.0.2.7", "x-forwarded-host": "butikk.example.no", "x-forwarded-proto": "https" })
})
