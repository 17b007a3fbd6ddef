import { settle } from "./settle"

describe("settle", () => {
  it("rounds cash to whole kroner and gives change of it", () => {
    expect(settle("cash", 24950, 30000)).toEqual({ total: 24950, due: 25000, rounding: 50, tendered: 30000, change: 5000 })
    expect(settle("cash", 24949, 24900)).toMatchObject({ due: 24900, rounding: -49, change: 0 })
  })

  it("leaves card and Vipps exact, whatever is said to be tendered", () => {
    expect(settle("vipps", 24950, 1)).toEqual({ total: 24950, due: 24950, rounding: 0, tendered: null, change: null })
  })

  it("refuses too little cash, none, and what the law forbids", () => {
    expect(() => settle("cash", 24950, 24950)).toThrow("Det mangler 0,50")
    expect(() => settle("cash", 100, undefined)).toThrow("Skriv hvor mye")
    expect(() => settle("cash", 4_000_000, 4_000_000)).toThrow("40 000 kr eller mer i kontanter")
    expect(settle("cash", 3_999_900, 3_999_900).change).toBe(0)
    expect(() => settle("external_card", 100_000_001, undefined)).toThrow("for stort")
  })
})
