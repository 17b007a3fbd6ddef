import { MedusaError } from "@medusajs/framework/utils"
import { addQuantity } from "@verksted/contracts/checkout"
import { completeSale } from "@verksted/contracts/till"
import { errorAnswer } from "./error-answer"

describe("errorAnswer", () => {
  it("gives a contract's own sentence with 400", () => {
    const { error } = addQuantity.safeParse(1.5)
    expect(errorAnswer(error)).toEqual({ status: 400, body: { type: "invalid_data", message: "Antallet må være et helt tall." } })
  })

  it("never answers in the schema library's English", () => {
    const { error } = completeSale.safeParse({ idempotency_key: 7, extra: true })
    const { status, body } = errorAnswer(error)
    expect(status).toBe(400)
    expect(body.message).not.toMatch(/Invalid|Too |Unrecognized|expected /)
    expect(body.message).toContain("«idempotency_key» mangler eller er ikke riktig fylt ut.")
  })

  it("keeps the sentence of a refusal, conflicts included", () => {
    expect(errorAnswer(new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke bestillingen."))).toMatchObject({ status: 404, body: { message: "Fant ikke bestillingen." } })
    expect(errorAnswer(new MedusaError(MedusaError.Types.CONFLICT, "Prisen er endret."))).toMatchObject({ status: 409, body: { message: "Prisen er endret." } })
    expect(errorAnswer(new MedusaError(MedusaError.Types.NOT_ALLOWED, "Ikke mer på lager."))).toMatchObject({ status: 400, body: { message: "Ikke mer på lager." } })
  })

  it("keeps the code that a page acts on", () => {
    const refusal = new MedusaError(MedusaError.Types.CONFLICT, "Prisen er endret.", "price_changed")
    const fromWorkflow = { ...refusal, name: "Error", message: refusal.message }
    for (const error of [refusal, fromWorkflow]) expect(errorAnswer(error)).toMatchObject({ status: 409, body: { code: "price_changed", message: "Prisen er endret." } })
  })

  it("tells what the database refuses of the stock as a conflict, whatever it is wrapped in", () => {
    const raised = "insert into reservation_item … - verksted_overbooked: 1 of 1 reserved, 1 more asked for"
    for (const error of [new Error(raised), { message: raised }]) {
      expect(errorAnswer(error)).toEqual({ status: 409, body: { code: "not_enough_stock", type: "conflict", message: "Det er ikke nok igjen på lager." } })
    }
    expect(errorAnswer(new Error("update inventory_level … - deadlock detected"))).toMatchObject({ status: 409, body: { message: "Noen andre kjøper det samme akkurat nå. Prøv igjen." } })
  })

  it("tells nothing of the inside", () => {
    for (const error of [new Error("password=hunter2"), new MedusaError(MedusaError.Types.DB_ERROR, "relation cart"), new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "hunter2"), "hunter2"]) {
      expect(errorAnswer(error)).toEqual({ status: 500, body: { code: "unknown_error", type: "unknown_error", message: "Noe gikk galt hos oss. Prøv igjen om litt." } })
    }
  })
})
