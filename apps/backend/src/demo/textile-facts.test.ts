import { readCatalogue } from "@verksted/demo/catalogue"
import { careCodesOf, fibresOf } from "./textile-facts"

const textiles = readCatalogue().products.filter((product) => product.textile_label_required)

describe("the demo's textiles", () => {
  it("tell their fibres by part, in falling order", () => {
    expect(fibresOf("75 % ull, 25 % polyamid")).toEqual([{ part: "whole", fibres: [{ fibre: "wool", percent: 75 }, { fibre: "polyamide", percent: 25 }] }])
    expect(fibresOf("Trekk: 100 % bomull. Strikk: 80 % polyester, 20 % elastan")).toEqual([
      { part: "cover", fibres: [{ fibre: "cotton", percent: 100 }] },
      { part: "elastic", fibres: [{ fibre: "polyester", percent: 80 }, { fibre: "elastane", percent: 20 }] },
    ])
  })

  it.each(textiles)("$handle: has a code for everything that it says", ({ materials, care }) => {
    expect(fibresOf(materials).flatMap(({ fibres }) => fibres.map(({ fibre }) => fibre))).not.toContain("other")
    expect(careCodesOf(care ?? "")).not.toBeNull()
    expect(careCodesOf(care ?? "")).not.toHaveLength(0)
  })

  it("keep advice that has no code as it is written", () => expect(careCodesOf("Håndvask 30 °C. Luftes ofte.")).toBeNull())
})
