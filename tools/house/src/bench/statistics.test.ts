import { expect, it } from "vitest"
import { benchTable, percentile } from "./statistics.js"

it("takes the nearest rank", () => {
  const values = Array.from({ length: 20 }, (_, n) => 20 - n)
  expect([percentile(values, 0.5), percentile(values, 0.95), percentile([7], 0.95)]).toEqual([10, 19, 7])
})

it("shows a single measurement without a percentile", () => {
  expect(benchTable([{ what: "Start", values: [12.34], unit: "s" }, { what: "Sale", values: [100, 210.4], unit: "ms" }])).toContain("| Start | 12.3 s | – | 1 |\n| Sale | 100 ms | 210 ms | 2 |")
})
