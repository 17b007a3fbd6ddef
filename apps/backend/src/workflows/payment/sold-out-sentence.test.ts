import { OVERBOOKED } from "../../modules/stock-guard/overbooked"
import { soldOutSentence } from "./sold-out-sentence"

describe("soldOutSentence", () => {
  it("knows Medusa's, the database's and our own refusal", () => {
    expect(soldOutSentence({ message: "Some variant does not have the required inventory" })).toBe("Det er ikke nok igjen på lager.")
    expect(soldOutSentence({ message: `${OVERBOOKED}: 1 of 1 reserved` })).toBe("Det er ikke nok igjen på lager.")
    expect(soldOutSentence(new Error("Det er ikke nok igjen av «Hylle»."))).toBe("Det er ikke nok igjen av «Hylle».")
  })

  it("and nothing else: a payment that failed for another reason stays", () => {
    for (const error of [new Error("Kortet ble avvist."), null, undefined, "ikke nok igjen", {}]) expect(soldOutSentence(error)).toBeNull()
  })
})
