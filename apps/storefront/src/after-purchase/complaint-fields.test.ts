import { expect, it } from "vitest"
import { complaintProblems } from "./complaint-fields"

const sentences = { lines: "Which?", text: "What?", textTooLong: "Shorter!", photoTooLarge: "Large!", photoKind: "Kind!", tooManyPhotos: "Many!" }
const photo = { size: 1000, type: "image/jpeg" }
const said = (change: Partial<Parameters<typeof complaintProblems>[0]>) => complaintProblems({ items: 1, text: "Hull", photos: [], ...change }, sentences).map(({ message }) => message)

it("takes a complaint with up to three pictures that we can read", () => {
  expect(said({ text: "å".repeat(2000), photos: [photo, { ...photo, type: "image/png" }, { ...photo, type: "image/webp" }] })).toEqual([])
})

it("says what must be put right, in the order of the page", () => {
  expect(said({ items: 0, text: "  ", photos: [photo, photo, photo, photo] })).toEqual(["Which?", "What?", "Many!"])
  expect(said({ text: "å".repeat(2001), photos: [{ ...photo, size: 10 * 1024 * 1024 + 1 }] })).toEqual(["Shorter!", "Large!"])
  expect(said({ photos: [{ ...photo, type: "image/heic" }] })).toEqual(["Kind!"])
})
