import { priorPrice, type PointOfTime } from "./reduction"

type Short = [day: string, kroner: number, sale?: "sale"]

const at = ([day, kroner, sale]: Short): PointOfTime => ({ from: new Date(`${day}T08:00:00Z`), amount: kroner * 100, on_sale: sale === "sale" })

describe("priorPrice", () => {
  it.each<[string, Short[], number | null]>([
    ["nothing known", [], null],
    ["an ordinary price", [["2026-08-01", 249]], null],
    ["a sale from the ordinary price", [["2026-08-01", 249], ["2026-11-01", 199, "sale"]], 249],
    ["the lowest of the 30 days before, not the latest", [["2026-08-01", 249], ["2026-10-10", 219], ["2026-10-20", 299], ["2026-11-01", 199, "sale"]], 219],
    ["a price that ended within the 30 days still counts", [["2026-08-01", 229], ["2026-10-03", 249], ["2026-11-01", 199, "sale"]], 229],
    ["a price that ended before them does not", [["2026-08-01", 199], ["2026-10-01", 249], ["2026-11-01", 189, "sale"]], 249],
    ["an earlier sale within them counts too", [["2026-08-01", 249], ["2026-10-10", 179, "sale"], ["2026-10-17", 249], ["2026-11-01", 199, "sale"]], null],
    ["an earlier sale within them, now undercut", [["2026-08-01", 249], ["2026-10-10", 179, "sale"], ["2026-10-17", 249], ["2026-11-01", 159, "sale"]], 179],
    ["an earlier sale long ago does not", [["2026-08-01", 249], ["2026-08-10", 179, "sale"], ["2026-08-17", 249], ["2026-11-01", 199, "sale"]], 249],
    ["a reduction that grows counts from its first step", [["2026-08-01", 249], ["2026-10-20", 219, "sale"], ["2026-11-01", 199, "sale"], ["2026-11-10", 149, "sale"]], 249],
    ["one that went up in between begins anew", [["2026-08-01", 249], ["2026-10-20", 149, "sale"], ["2026-11-01", 219, "sale"], ["2026-11-10", 199, "sale"]], null],
    ["one that was broken by the ordinary price begins anew", [["2026-08-01", 249], ["2026-10-01", 219, "sale"], ["2026-11-10", 249], ["2026-11-15", 199, "sale"]], 219],
    ["a price raised just before the sale", [["2026-08-01", 199], ["2026-10-25", 299], ["2026-11-01", 229, "sale"]], null],
    ["known for less than 30 days", [["2026-10-10", 249], ["2026-11-01", 199, "sale"]], null],
    ["known for just 30 days", [["2026-10-02", 249], ["2026-11-01", 199, "sale"]], 249],
    ["on sale from its first day", [["2026-08-01", 199, "sale"]], null],
    ["a sale that is over", [["2026-08-01", 249], ["2026-11-01", 199, "sale"], ["2026-11-08", 249]], null],
    ["a sale at the same price", [["2026-08-01", 199], ["2026-11-01", 199, "sale"]], null],
    ["the same told twice is told once", [["2026-08-01", 249], ["2026-11-01", 199, "sale"], ["2026-11-05", 199, "sale"]], 249],
  ])("%s", (_what, history, kroner) => {
    expect(priorPrice(history.map(at))).toBe(kroner === null ? null : kroner * 100)
  })
})
