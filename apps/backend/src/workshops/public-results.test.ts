import { publicResults, yearSoFar } from "./public-results"

const sales = { gross: 500_000, net: 400_000, units: 5, makers: 3 }
const year = yearSoFar("2026-11-24")

it("tells of five things by three makers, until yesterday", () => {
  expect(year).toEqual({ from: "2026-01-01", to: "2026-11-24" })
  expect(publicResults(sales, year)).toEqual({ until: "2026-11-23", things: 5, gross: 500_000, net: 400_000 })
})

it.each([
  ["four things", { units: 4 }],
  ["two makers", { makers: 2 }],
  ["makers nobody noted", { makers: 0 }],
  ["more paid back than sold", { net: -100 }],
])("tells nothing of %s", (_, few) => {
  expect(publicResults({ ...sales, ...few }, year)).toBeNull()
})
