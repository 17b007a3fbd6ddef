import { missingPapers } from "./missing-papers"

const facts = { materials: "Bomull", care: null, image_alts: [], one_of_a_kind: false, food_contact: false, warnings: [], packed_cm: null, shipping_class: "hentested" }
const cotton = [{ part: "whole", fibres: [{ fibre: "cotton", percent: 100 }] }]

const softToy = { toy: true, ce_marked: true, textile: true, fibres: cotton, care_codes: ["machine_40"] }
const english = { materials: "Cotton", care: null, image_alts: [] }

describe("missingPapers", () => {
  it.each([
    ["a toy without CE", { toy: true }, ["CE-merke"]],
    ["a toy with CE", { toy: true, ce_marked: true }, []],
    ["a bowl without a declaration", { food_contact: true }, ["samsvarserklæring"]],
    ["a bowl with one", { food_contact: true, food_declaration: true }, []],
    ["a textile without fibres", { textile: true, care: "Tørkes av." }, ["fibre"]],
    ["a textile without care", { textile: true, fibres: cotton }, ["vaskes"]],
    ["a textile with care of blanks", { textile: true, fibres: cotton, care: " " }, ["vaskes"]],
    ["a textile with fibres and a code of care", { textile: true, fibres: cotton, care_codes: ["machine_40"] }, []],
    ["a textile with fibres and care in words", { textile: true, fibres: cotton, care: "Luftes ute." }, []],
    ["a soft toy that is not for the smallest", { ...softToy, warnings: ["Ikke for barn under 3 år."] }, ["mykt leketøy"]],
    ["the same in words", { ...softToy, warnings: ["Ikke egnet for barn under tre år"] }, ["mykt leketøy"]],
    ["the same in English only", { ...softToy, en: { ...english, warnings: ["Not suitable for children under 36 months."] } }, ["mykt leketøy"]],
    ["a toy with a filling that is not for the smallest", { ...softToy, textile: false, warnings: ["Ikke for barn under 3 år."] }, ["mykt leketøy"]],
    ["a soft toy with another warning", { ...softToy, warnings: ["Barn under 3 år bør ikke ha den i senga."] }, []],
    ["a hard toy that is not for the smallest", { toy: true, ce_marked: true, warnings: ["Ikke for barn under 3 år."] }, []],
    ["a cotton toy spoon without anything", { toy: true, food_contact: true, textile: true }, ["CE-merke", "samsvarserklæring", "fibre", "vaskes"]],
    ["anything else", {}, []],
  ])("of %s", (_what, more, expected) => {
    const missing = missingPapers({ facts: { ...facts, ...more } })
    expect(missing).toHaveLength(expected.length)
    for (const [index, word] of expected.entries()) expect(missing[index]).toContain(word)
  })

  it("asks for the facts of a product without any", () => {
    for (const metadata of [null, undefined, {}, { facts: null }, { facts: "ull" }, { facts: {} }]) expect(missingPapers(metadata)).toEqual(["Fyll ut opplysningene på produktsiden først."])
  })
})
