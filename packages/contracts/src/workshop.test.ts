import { expect, test } from "vitest"
import { createWorkshop, updateWorkshop } from "./workshop.js"

test("a new workshop gets what is left out; a changed one keeps it", () => {
  expect(createWorkshop.parse({ name: "Syverkstedet", handle: "som", colour: "#7F560B" })).toMatchObject({ intro: "", picture_url: null, rank: 0 })
  expect(updateWorkshop.parse({ name: "Systua" })).toEqual({ name: "Systua" })
})

test("a handle cannot be changed", () => {
  expect(updateWorkshop.safeParse({ handle: "systua" }).success).toBe(false)
})
