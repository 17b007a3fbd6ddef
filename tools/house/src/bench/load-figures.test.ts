import { expect, it } from "vitest"
import { loadFigures } from "./load-figures.js"

it("reads the figures among the other lines of the log", () => {
  expect(loadFigures('generated: 300/300\n{"loaded_s":12.5,"indexed_s":3.25}\n{"level":"info","message":"closing"}\n')).toEqual({ loaded_s: 12.5, indexed_s: 3.25 })
})

it("says when there are none", () => expect(() => loadFigures("generated: 100/300\n")).toThrow("no figures"))
