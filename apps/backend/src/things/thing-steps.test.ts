import { stepsOfThing, type ReachedStep, type ThingFacts } from "./thing-steps"

const way: ReachedStep[] = [
  { step: "til_salgs", on: "2026-10-12" },
  { step: "i_verkstedet", on: "2026-10-01" },
  { step: "til_gjennomgang", on: "2026-10-09" },
]
const facts = (more: Partial<ThingFacts>): ThingFacts => ({ status: "published", milestones: way, sales: { net_units: 0, first_sold_on: null }, today: "2026-11-23", ...more })
const names = (steps: ReachedStep[]) => steps.map(({ step }) => step)

describe("stepsOfThing", () => {
  it("puts the steps in order, with their days", () => {
    expect(stepsOfThing(facts({}))).toEqual({ step: "til_salgs", steps: [way[1], way[2], way[0]] })
  })

  it("is sold from the first sale, and thanks when 14 days have gone", () => {
    const sold = (first_sold_on: string) => stepsOfThing(facts({ sales: { net_units: 1, first_sold_on } }))
    expect(sold("2026-11-10").step).toBe("solgt")
    expect(sold("2026-11-10").steps.at(-1)).toEqual({ step: "solgt", on: "2026-11-10" })
    expect(sold("2026-11-09").steps.slice(-2)).toEqual([{ step: "solgt", on: "2026-11-09" }, { step: "takk", on: "2026-11-23" }])
  })

  it("goes quietly back to the shop when it is returned", () => {
    const returned = stepsOfThing(facts({ sales: { net_units: 0, first_sold_on: "2026-11-01" } }))
    expect(returned.step).toBe("til_salgs")
    expect(names(returned.steps)).toEqual(["i_verkstedet", "til_gjennomgang", "til_salgs"])
  })

  it("goes quietly back to the workshop when it is taken out of the shop", () => {
    expect(stepsOfThing(facts({ status: "draft" }))).toEqual({ step: "i_verkstedet", steps: [way[1]] })
  })

  it("stays sold when a sold thing is taken out of the shop", () => {
    expect(stepsOfThing(facts({ status: "draft", sales: { net_units: 1, first_sold_on: "2026-11-20" } })).step).toBe("solgt")
  })

  it("begins in the workshop when nothing is written", () => {
    expect(stepsOfThing(facts({ status: "rejected", milestones: [] }))).toEqual({ step: "i_verkstedet", steps: [] })
  })
})
