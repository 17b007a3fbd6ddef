import { expect, test } from "vitest"
import { createWorkshop, NOT_UPLOADED, updateWorkshop } from "./workshop.js"

test("a new workshop gets what is left out; a changed one keeps it", () => {
  expect(createWorkshop.parse({ name: "Syverkstedet", handle: "som", colour: "#7F560B" })).toMatchObject({ intro: "", picture_url: null, rank: 0 })
  expect(updateWorkshop.parse({ name: "Systua" })).toEqual({ name: "Systua" })
})

const file = "0123456789abcdef01234567_1200x1500_8b6f5a.webp"

test.each([`https://kasse.eksempel.no/static/${file}`, `http://localhost:9000/static/${file}`, null])("a picture may be %s", (picture_url) => {
  expect(updateWorkshop.safeParse({ picture_url }).success).toBe(true)
})

test.each(["", "bilde.jpg", "https://elsewhere.example/lue.jpg", `https://elsewhere.example/${file}`, `https://kasse.eksempel.no/static/x/${file}`, "https://kasse.eksempel.no/static/lue.webp", `javascript:/static/${file}`, `/static/${file}`, 7])(
  "a picture may not be %s, and the answer says what to do",
  (picture_url) => expect(updateWorkshop.safeParse({ picture_url }).error?.issues[0]?.message).toBe(NOT_UPLOADED),
)

test("a handle cannot be changed", () => {
  expect(updateWorkshop.safeParse({ handle: "systua" }).success).toBe(false)
})
