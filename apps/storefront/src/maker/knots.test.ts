import { describe, expect, it } from "vitest"
import { threadOf } from "./knots"

describe("threadOf", () => {
  it("shows all five steps and the days of those reached", () => {
    const knots = threadOf({ step: "til_salgs", steps: [{ step: "i_verkstedet", on: "2026-08-17" }, { step: "til_salgs", on: "2026-08-20" }] })
    expect(knots.map((knot) => knot.state)).toEqual(["passed", "passed", "now", "ahead", "ahead"])
    expect(knots.map((knot) => knot.on)).toEqual(["2026-08-17", null, "2026-08-20", null, null])
  })

  it("forgets quietly the day of a step that a returned thing has left", () => {
    const knots = threadOf({ step: "til_salgs", steps: [{ step: "til_salgs", on: "2026-08-20" }, { step: "solgt", on: "2026-09-01" }] })
    expect(knots[3]).toEqual({ step: "solgt", state: "ahead", on: null })
  })
})
