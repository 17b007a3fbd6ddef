import { expect, it } from "vitest"
import { addLineForm, changeLineForm, formBefore, storeId } from "./form-input.js"
import { checkoutSeen } from "./checkout.js"
import { feedFile } from "./language.js"
import { leaveQuestion } from "./maker.js"
import { orderToken } from "./order-page.js"
import { pictureFile } from "./picture-file.js"
import { suggestionQuestion } from "./search.js"
import { withdrawalStep } from "./withdrawal.js"

it("believes the browser nothing of an earlier try but a sensible count", () => {
  expect(formBefore.parse({ attempt: 2, failure: "<b>" })).toEqual({ attempt: 2 })
  for (const forged of [null, undefined, "x", {}, { attempt: -1 }, { attempt: 1.5 }, { attempt: "1" }, { attempt: 1e9 }]) expect(formBefore.parse(forged)).toEqual({ attempt: 0 })
})

it("takes for an id only what can be one", () => {
  expect(storeId.safeParse("variant_01J9").success).toBe(true)
  for (const wrong of ["", "../x", "a/b", "a?b", "a".repeat(65), "é"]) expect(storeId.safeParse(wrong).success, wrong).toBe(false)
})

it("reads the forms of the cart", () => {
  expect(addLineForm.parse({ variant_id: "variant_1", locale: "nb" })).toEqual({ variant_id: "variant_1", quantity: "1" })
  expect(addLineForm.safeParse({ quantity: "1" }).success).toBe(false)
  expect(changeLineForm.safeParse({ line_id: "../../x", quantity: "1" }).success).toBe(false)
})

it("takes for an order's token only two signed parts", () => {
  expect(orderToken.safeParse("order_1.abc-_D").success).toBe(true)
  for (const wrong of ["", "order_1", "a.b.c", "a/../b.c", `${"a".repeat(200)}.b`]) expect(orderToken.safeParse(wrong).success, wrong).toBe(false)
})

it("reads a step that nobody made as the first one", () => {
  expect(["confirm", "back", "check", "", null].map((step) => withdrawalStep.parse(step))).toEqual(["confirm", "back", "check", "check", "check"])
})

it("reads a question that is being typed in a language that the shop speaks", () => {
  expect(suggestionQuestion.parse({ q: "lue", locale: "en" })).toEqual({ q: "lue", locale: "en" })
  expect(suggestionQuestion.parse({ locale: "de" })).toEqual({ q: "", locale: "nb" })
})

it("signs out whoever leaves for a reason that there is not", () => {
  expect(leaveQuestion.parse({ reason: "quick", locale: "en" })).toEqual({ reason: "quick", locale: "en" })
  expect(leaveQuestion.parse({ reason: "//evil.example" })).toEqual({ reason: "sign-out", locale: "nb" })
})

it("takes for a picture only a file's name", () => {
  expect(pictureFile.safeParse("ab_800x1000_aabbcc.webp").success).toBe(true)
  for (const wrong of ["", ".env", "../x.webp", "a/b.webp", "a".repeat(201)]) expect(pictureFile.safeParse(wrong).success, wrong).toBe(false)
})

it("reads of a checkout that somebody has tampered with nothing that could match", () => {
  expect(checkoutSeen.parse({ cart_mark: "ab12", seen_total: "34900" })).toEqual({ cart_mark: "ab12", seen_total: 34_900 })
  for (const seen_total of ["-1", "1.5", "mye", undefined]) expect(checkoutSeen.parse({ seen_total })).toEqual({ cart_mark: "", seen_total: 0 })
})

it("knows a feed by its file", () => {
  expect(["nb.xml", "en.xml"].map((file) => feedFile.parse(file))).toEqual(["nb", "en"])
  for (const wrong of ["nb", "de.xml", "", "nb.xml.gz"]) expect(feedFile.safeParse(wrong).success, wrong).toBe(false)
})
