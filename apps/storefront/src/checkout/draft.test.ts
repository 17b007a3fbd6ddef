import { expect, it } from "vitest"
import { emptyFields } from "./checkout-fields"
import { parseDraft } from "./draft"

it("keeps what was written, and nothing that is no field", () => {
  const draft = parseDraft(JSON.stringify({ email: "kari@eksempel.no", street: 7, other: "x" }), emptyFields)
  expect(draft).toEqual({ ...emptyFields, email: "kari@eksempel.no" })
})

it.each([null, "", "7", "null", "{"])("falls back when the tab keeps %o", (raw) => {
  expect(parseDraft(raw, emptyFields)).toEqual(emptyFields)
})
