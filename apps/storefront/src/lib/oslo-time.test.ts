import { expect, it } from "vitest"
import { dayInWords, instantInWords, osloYear } from "./oslo-time"

it("writes days in words, with the year only when it is another", () => {
  expect(dayInWords("2026-11-23", 2026, "nb")).toBe("23. november")
  expect(dayInWords("2025-12-01", 2026, "nb")).toBe("1. desember 2025")
  expect([dayInWords("2026-11-23", 2026, "en"), dayInWords("2025-12-01", 2026, "en")]).toEqual(["23 November", "1 December 2025"])
})

it("writes instants in Oslo time, summer and winter", () => {
  expect(instantInWords("2026-11-23T21:52:36.000Z", "nb")).toBe("23. november 2026 kl. 22.52")
  expect(instantInWords("2026-07-01T22:30:00.000Z", "nb")).toBe("2. juli 2026 kl. 00.30")
  expect(instantInWords("2026-07-01T22:30:00.000Z", "en")).toBe("2 July 2026 at 00:30")
})

it("knows that the year turns in Oslo first", () => {
  expect(osloYear(new Date("2026-12-31T23:30:00Z"))).toBe(2027)
})
