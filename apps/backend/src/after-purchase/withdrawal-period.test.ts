import { lastDayToWithdraw, withdrawalPeriod } from "./withdrawal-period"

const last = (received: string) => lastDayToWithdraw(new Date(received))

describe("lastDayToWithdraw", () => {
  it("does not count the day of receipt, which is the day in Oslo", () => {
    expect(last("2026-11-02T12:00:00Z")).toBe("2026-11-16")
    expect(last("2026-11-02T22:59:59Z")).toBe("2026-11-16")
    expect(last("2026-11-02T23:00:00Z")).toBe("2026-11-17")
  })

  it("counts days, not hours, over the changes to and from summer time", () => {
    expect(last("2026-03-23T22:30:00Z")).toBe("2026-04-07")
    expect(last("2026-03-16T23:30:00Z")).toBe("2026-03-31")
    expect(last("2026-10-19T21:30:00Z")).toBe("2026-11-02")
    expect(last("2026-10-19T22:30:00Z")).toBe("2026-11-03")
  })

  it("moves from a Saturday, a Sunday or a holiday to the next working day", () => {
    expect(last("2026-11-06T12:00:00Z")).toBe("2026-11-20")
    expect(last("2026-11-07T12:00:00Z")).toBe("2026-11-23")
    expect(last("2026-11-08T12:00:00Z")).toBe("2026-11-23")
    expect(last("2026-04-17T12:00:00Z")).toBe("2026-05-04")
    expect(last("2026-12-11T12:00:00Z")).toBe("2026-12-28")
  })

  it("moves over the whole of Easter", () => {
    expect(last("2026-03-19T12:00:00Z")).toBe("2026-04-07")
    expect(last("2026-03-18T12:00:00Z")).toBe("2026-04-01")
  })
})

describe("withdrawalPeriod", () => {
  const received = new Date("2026-11-02T12:00:00Z")

  it("is open until the last second of the last day in Oslo", () => {
    expect(withdrawalPeriod(received, new Date("2026-11-16T22:59:59Z"))).toEqual({ state: "open", last_day: "2026-11-16" })
    expect(withdrawalPeriod(received, new Date("2026-11-16T23:00:00Z"))).toEqual({ state: "over", last_day: "2026-11-16" })
  })

  it("is open before anything is received, without a last day", () => {
    expect(withdrawalPeriod(null, new Date("2030-01-01T00:00:00Z"))).toEqual({ state: "open", last_day: null })
  })
})
