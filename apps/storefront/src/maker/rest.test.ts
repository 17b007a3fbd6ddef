import { expect, it } from "vitest"
import { isRestOver, REST_MS, touched } from "./rest"

it("is over after ten minutes without a touch", () => {
  const rest = { touchedAt: 1000, renewedAt: 1000 }
  expect(isRestOver(rest, 1000 + REST_MS - 1)).toBe(false)
  expect(isRestOver(rest, 1000 + REST_MS)).toBe(true)
})

it("begins anew with a touch, and tells the server once a minute at most", () => {
  const first = touched({ touchedAt: 0, renewedAt: 0 }, 59_999)
  expect(first).toEqual({ rest: { touchedAt: 59_999, renewedAt: 0 }, renew: false })
  expect(touched(first.rest, 60_000)).toEqual({ rest: { touchedAt: 60_000, renewedAt: 60_000 }, renew: true })
})
