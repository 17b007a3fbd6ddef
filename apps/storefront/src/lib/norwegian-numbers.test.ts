import { expect, it } from "vitest"
import { organisationNumberText, phoneLink, phoneText } from "./norwegian-numbers"

it("writes an organisation number in threes", () => expect(organisationNumberText("999888777")).toBe("999\u00a0888\u00a0777"))
it("writes a phone number in pairs", () => expect(phoneText("+4738123456")).toBe("+47\u00a038\u00a012\u00a034\u00a056"))
it("leaves other numbers alone", () => expect(phoneText("02800")).toBe("02800"))
it("rings from abroad too", () => expect(["38 12 34 56", "+47 38 12 34 56", "02800"].map(phoneLink)).toEqual(["tel:+4738123456", "tel:+4738123456", "tel:02800"]))
