import { refusalCodes } from "@verksted/contracts/refusal"
import { codeOfSentence } from "./code-of-sentence"
import { norwegianMessage } from "./norwegian-message"

describe("codeOfSentence", () => {
  it.each([
    ["Some variant does not have the required inventory", "not_enough_stock"],
    ["Variants with IDs variant_1 do not exist or are not published", "not_for_sale"],
    ["Line item with id: cali_1 was not found", "line_gone"],
    ["Cart id not found: cart_1", "cart_gone"],
    ["No shipping method selected but the cart contains items that require shipping", "delivery_missing"],
    ["The promotion code X is invalid", "code_unknown"],
  ])("knows what Medusa says: %s", (english, code) => expect(codeOfSentence(norwegianMessage(english))).toBe(code))

  it.each([
    ["«Lue» er ikke til salgs lenger. Ta den ut av handlekurven.", "not_for_sale"],
    ["Det er ikke nok igjen av «Lue». Endre antallet eller ta den ut av handlekurven.", "not_enough_stock"],
    ["Tingene får ikke plass i én slik pakke. Velg en annen måte å få varene på.", "cannot_be_sent"],
    ["Kortet ble avvist. Ingenting er trukket. Prøv et annet kort.", "card_declined"],
    ["Dette er en demobutikk. Bruk testkortet 4242 4242 4242 4242, aldri et ekte kort.", "test_card_only"],
    ["Fant ikke verkstedet.", null],
    ["", null],
  ])("knows what we say: %s", (sentence, code) => expect(codeOfSentence(sentence)).toBe(code))

  it("has no code twice", () => expect(new Set(refusalCodes).size).toBe(refusalCodes.length))
})
