import { expect, it } from "vitest"
import { benchTable, isMet, percentile } from "./statistics.js"

it("takes the nearest rank", () => {
  const values = Array.from({ length: 20 }, (_, n) => 20 - n)
  expect([percentile(values, 0.5), percentile(values, 0.95), percentile([7], 0.95)]).toEqual([10, 19, 7])
})

it("shows a single measurement without a percentile", () => {
  expect(benchTable([{ what: "Start", values: [12.34], unit: "s" }, { what: "Sale", values: [100, 210.4], unit: "ms" }])).toContain("| Start | 12.3 s | – | 1 | – |\n| Sale | 100 ms | 210 ms | 2 | – |")
})

it("marks a bound as met or missed", () => {
  const rows = benchTable([
    { what: "Start", values: [20], unit: "s", budget: { most: 20 } },
    { what: "Stop", values: [5.2], unit: "s", budget: { most: 5 } },
    { what: "Page", values: [1299], unit: "/s", budget: { least: 1300 } },
  ])
  expect(rows.split("\n").slice(2).map((line) => line.split(" | ").at(-1))).toEqual(["≤ 20.0 s, met |", "≤ 5.0 s, **missed** |", "≥ 1300/s, **missed** |"])
})

it("counts what could not be measured as missed", () => expect([isMet(Number.NaN, { most: 5 }), isMet(Number.NaN, { least: 5 })]).toEqual([false, false]))

it("shows bytes, memory and numbers in their units", () => {
  const table = benchTable([{ what: "List", values: [23_456], unit: "bytes" }, { what: "Backend", values: [441.6], unit: "MB" }, { what: "Pages", values: [20_917], unit: "n" }])
  expect(table).toContain("| List | 23.5 kB | – | 1 | – |\n| Backend | 442 MB | – | 1 | – |\n| Pages | 20917 | – | 1 | – |")
})
