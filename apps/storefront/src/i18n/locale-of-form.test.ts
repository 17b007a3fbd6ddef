import { expect, it } from "vitest"
import { localeOfForm } from "./locale-of-form"

const formWith = (locale?: string) => {
  const form = new FormData()
  if (locale !== undefined) form.set("locale", locale)
  return form
}

it("answers in the language of the form, and in Norwegian when it names none of ours", () => {
  expect(["en", "nb", "../../en", "", undefined].map((asked) => localeOfForm(formWith(asked)))).toEqual(["en", "nb", "nb", "nb", "nb"])
})
