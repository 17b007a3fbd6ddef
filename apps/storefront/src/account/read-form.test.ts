import { accountAddress, completeRegistration } from "@verksted/contracts/account"
import { expect, it } from "vitest"
import { checkForm, readForm } from "./read-form"

it("reads only a form's own fields, and nothing endless", () => {
  const form = new FormData()
  form.set("email", "x".repeat(1000))
  form.set("role", "admin")
  expect(readForm(form, ["email", "phone"])).toEqual({ email: "x".repeat(300), phone: "" })
})

it("names the fields to put right, in the order of the form", () => {
  const fields = ["first_name", "last_name", "street", "postal_code", "city"] as const
  expect(checkForm(accountAddress, { first_name: "Kari", last_name: "", street: "Storgata 1", postal_code: "00", city: "", is_default: false }, fields)).toEqual({ ok: false, fields: ["last_name", "postal_code", "city"] })
  expect(checkForm(completeRegistration, { token: "x", first_name: "Kari", last_name: "N", password: "kort" }, ["first_name", "new_password"], { password: "new_password" })).toEqual({ ok: false, fields: ["new_password"] })
})
