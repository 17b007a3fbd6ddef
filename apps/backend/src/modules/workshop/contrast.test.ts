import { contrastWithWhite, LEAST_CONTRAST } from "./contrast"

describe("contrastWithWhite", () => {
  it("spans from white on white to white on black", () => {
    expect(contrastWithWhite("#FFFFFF")).toBeCloseTo(1)
    expect(contrastWithWhite("#000000")).toBeCloseTo(21)
  })

  it("knows the border case: #767676 just reaches 4.5, #777777 just does not", () => {
    expect(contrastWithWhite("#767676")).toBeGreaterThanOrEqual(LEAST_CONTRAST)
    expect(contrastWithWhite("#777777")).toBeLessThan(LEAST_CONTRAST)
  })

  it("finds the five workshops' colours well above it", () => {
    for (const colour of ["#9B3426", "#6A3B5C", "#2C4A70", "#7F560B", "#4C5F2E"]) expect(contrastWithWhite(colour)).toBeGreaterThan(6.3)
  })
})
