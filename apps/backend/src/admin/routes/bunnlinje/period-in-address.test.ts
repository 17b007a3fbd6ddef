import { expect, test } from "vitest"
import { periodFromAddress } from "./period-in-address"

const read = (address: string) => periodFromAddress(new URLSearchParams(address), "2026-11-23")

test("a named period moves with the calendar", () => {
  expect(read("periode=i-gar")).toEqual({ period: { from: "2026-11-22", to: "2026-11-23" }, preset: "yesterday" })
})

test("fixed days stay", () => {
  expect(read("fra=2026-10-05&til=2026-10-09")).toEqual({ period: { from: "2026-10-05", to: "2026-10-09" }, preset: null })
})

test.each(["", "periode=tull", "fra=2026-10-05", "fra=2026-10-09&til=2026-10-05", "fra=2026-02-30&til=2026-03-05"])("%j is this month", (address) => {
  expect(read(address)).toEqual({ period: { from: "2026-11-01", to: "2026-12-01" }, preset: "this-month" })
})
