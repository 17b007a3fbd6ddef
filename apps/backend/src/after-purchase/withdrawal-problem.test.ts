import { withdrawalProblem } from "./withdrawal-problem"

const lines = [{ item_id: "a", title: "Lue", kept: 2 }, { item_id: "b", title: "Krakk", kept: 0 }]
const open = { state: "open", last_day: null } as const
const asking = (item_id: string, quantity: number) => ({ lines: [{ item_id, quantity }] })

describe("withdrawalProblem", () => {
  it("takes what is kept, while the period is open", () => {
    expect(withdrawalProblem(asking("a", 2), lines, open, "post@b.example")).toBeNull()
  })

  it("says what stands in the way", () => {
    const problem = (item: string, quantity: number, state: Parameters<typeof withdrawalProblem>[2] = open) => withdrawalProblem(asking(item, quantity), lines, state, "post@b.example")
    expect(problem("a", 3)).toBe("Du har bare 2 igjen av «Lue» å angre på.")
    expect(problem("b", 1)).toBe("Du har allerede angret på «Krakk».")
    expect(problem("c", 1)).toContain("hører ikke til denne bestillingen")
    expect(problem("a", 1, { state: "over", last_day: "2026-11-16" })).toMatch(/^Fristen for å angre er ute\..*post@b\.example/)
    expect(problem("a", 1, { state: "done" })).toContain("ingenting igjen")
  })
})
