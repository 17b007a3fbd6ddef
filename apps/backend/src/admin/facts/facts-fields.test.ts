import { factsOf, fieldsOf } from "./facts-fields"

const filled = {
  ...fieldsOf(null), materials: "Bomull", materials_en: "Cotton", textile: true, fibres: "100 % bomull", size: "30 x 20,5 x 3",
  care_codes: ["machine_40" as const], art_vat_open: true, warnings: "Ikke for barn under tre år.\n\n", alts: "En hval",
}

describe("the form of what is stated of a thing", () => {
  it("reads it, and gives the same form back", () => {
    const read = factsOf(filled)
    if (!("facts" in read)) throw new Error(JSON.stringify(read.errors))
    expect(read.facts).toMatchObject({ packed_cm: [30, 20.5, 3], warnings: ["Ikke for barn under tre år."], art_vat_open: true, en: { materials: "Cotton", care: null } })
    expect(factsOf(fieldsOf(read.facts))).toEqual(read)
  })

  it.each([
    [{ materials: " " }, "materials"], [{ fibres: "90 % bomull" }, "fibres"], [{ fibres: "litt av hvert" }, "fibres"], [{ size: "stor" }, "size"], [{ size: "30 × 20" }, "size"],
  ])("says what is wrong: %j", (change, field) => {
    const read = factsOf({ ...filled, ...change })
    expect("errors" in read && Object.keys(read.errors)).toEqual([field])
  })

  it("starts empty, also where something unknown is stored", () => {
    expect(fieldsOf({ materials: 7 })).toEqual(fieldsOf(null))
  })
})
