import { alike, bpOfPercent, percentOfBp, sumOf } from "./shares"

describe("shares", () => {
  it("are alike to the basis point, and always the whole", () => {
    expect(alike(["a", "b", "c"])).toEqual([{ id: "a", percent: "33,34" }, { id: "b", percent: "33,33" }, { id: "c", percent: "33,33" }])
    for (let n = 1; n <= 20; n++) expect(sumOf(alike(Array.from({ length: n }, (_, id) => String(id))))).toBe(10_000)
  })

  it("are read with comma or point", () => {
    expect(["50", " 33,3 ", "0.01", "100"].map(bpOfPercent)).toEqual([5000, 3330, 1, 10_000])
  })

  it("are no share when they are not a percentage", () => {
    expect(["", "0", "-5", "100,01", "1e2", "33,333", "halv"].map(bpOfPercent)).toEqual(Array(7).fill(null))
    expect(sumOf([{ id: "a", percent: "50" }, { id: "b", percent: "" }])).toBeNull()
  })

  it("are written as they are read", () => {
    for (const bp of [1, 10, 3334, 2500, 10_000]) expect(bpOfPercent(percentOfBp(bp))).toBe(bp)
  })
})
