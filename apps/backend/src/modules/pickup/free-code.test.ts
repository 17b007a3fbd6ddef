import { freeCode } from "./free-code"

const all = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, "0"))

describe("freeCode", () => {
  it("has four digits, leading zeros too, and is never a taken one", () => {
    expect(freeCode(new Set())).toMatch(/^\d{4}$/)
    expect(freeCode(new Set(all.filter((code) => code !== "0042")))).toBe("0042")
  })

  it("is null when every code is taken", () => {
    expect(freeCode(new Set(all))).toBeNull()
  })
})
