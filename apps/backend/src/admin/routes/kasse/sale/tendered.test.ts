import { quickAmounts } from "./tendered"

describe("quickAmounts", () => {
  it("offers even money and the notes above it, once each", () => {
    expect(quickAmounts(34900)).toEqual([34900, 35000, 40000, 50000, 100000])
    expect(quickAmounts(50000)).toEqual([50000, 60000, 100000])
    expect(quickAmounts(0)).toEqual([])
  })
})
