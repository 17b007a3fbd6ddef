import { expect, it } from "vitest"
import { variantLabel } from "./variant-label"

it("says nothing of an only variant", () => {
  expect(variantLabel("Én størrelse", "Bøttehatt")).toBeNull()
  expect(variantLabel("Bøttehatt", "Bøttehatt")).toBeNull()
  expect(variantLabel(null, "Bøttehatt")).toBeNull()
})

it("shows a size", () => {
  expect(variantLabel("S/M", "Bøttehatt")).toBe("S/M")
})
