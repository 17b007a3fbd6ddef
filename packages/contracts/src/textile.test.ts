import { expect, it } from "vitest"
import { fibrePart } from "./textile.js"

const part = (...fibres: [string, number][]) => fibrePart.safeParse({ part: "whole", fibres: fibres.map(([fibre, percent]) => ({ fibre, percent })) })

it("tells fibres in falling order", () => {
  expect(part(["mohair", 30], ["wool", 70]).data?.fibres.map(({ fibre }) => fibre)).toEqual(["wool", "mohair"])
})

it.each([[[["wool", 99]]], [[["wool", 70], ["mohair", 31]]], [[]], [[["sand", 100]]], [[["wool", 50.5], ["silk", 49.5]]]] as [[string, number][]][])(
  "refuses shares that are not the whole, or no fibre: %j", (fibres) => expect(part(...fibres).success).toBe(false))
