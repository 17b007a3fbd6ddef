import { expect, it } from "vitest"
import { paymentStep } from "./payment-step.js"

it("reads what a browser says of a payment, and takes nonsense for nothing said", () => {
  expect(paymentStep.parse({ payment_problem: "Kortnummeret mangler.", is_paid: "1" })).toEqual({ payment_problem: "Kortnummeret mangler.", is_paid: true })
  expect(paymentStep.parse({})).toEqual({ payment_problem: "", is_paid: false })
  expect(paymentStep.parse({ payment_problem: "x".repeat(301), is_paid: "yes" })).toEqual({ payment_problem: "", is_paid: false })
})
