import { describe, expect, it } from "vitest"
import { parseWithdrawal, quantityField, readWithdrawFields } from "./withdraw-fields"

const key = "0b6f9f0e-8a60-4a3c-9d7e-0d8f4a1b2c3d"
const sentences = { name: "Name?", email: "E-mail?", lines: "Which?" }
const posted = (fields: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return readWithdrawFields(form)
}

describe("the form of a withdrawal", () => {
  it("takes the chosen things, each with its number, and leaves out the others", () => {
    const fields = posted([["item", "a"], ["item", "b"], ["item", "a"], [quantityField("b"), "2"], [quantityField("c"), "1"], ["name", "Kari"], ["email", " kari@eksempel.no "]])
    expect(parseWithdrawal(fields, key, sentences)).toEqual({
      ok: true, request: { key, name: "Kari", email: "kari@eksempel.no", lines: [{ item_id: "a", quantity: 1 }, { item_id: "b", quantity: 2 }] },
    })
  })

  it("tells every problem once, in the order of the page and in the buyer's language", () => {
    const problems = [{ field: "angre-lines", message: "Which?" }, { field: "angre-name", message: "Name?" }, { field: "angre-email", message: "E-mail?" }]
    expect(parseWithdrawal(posted([]), key, sentences)).toEqual({ ok: false, problems })
    const many = posted([["item", "a"], [quantityField("a"), "mange"], ["name", "K"], ["email", "k@e.no"]])
    expect(parseWithdrawal(many, key, sentences)).toEqual({ ok: false, problems: problems.slice(0, 1) })
  })
})
