import { expect, it } from "vitest"
import { neighboursOf } from "./neighbours"

const handles = Array.from({ length: 20 }, (_, index) => `thing-${index}`)

it("takes the things that came just before it", () => {
  expect(neighboursOf("thing-3", handles)).toEqual(handles.slice(4, 12))
})

it("takes the newest where the earlier ones end, and never the thing itself", () => {
  expect(neighboursOf("thing-17", handles)).toEqual(["thing-18", "thing-19", ...handles.slice(0, 6)])
  expect(neighboursOf("b", ["a", "b", "c"])).toEqual(["c", "a"])
  expect(neighboursOf("only", ["only"])).toEqual([])
})

it("takes the newest for a thing that is not in the list yet", () => {
  expect(neighboursOf("new", handles)).toEqual(handles.slice(0, 8))
})
