import { expect, test } from "vitest"
import { addDays, instantsOf, osloClock, osloDay, osloMidnight } from "./period.js"

test("M10: half an hour before UTC's New Year is already the next year in Oslo", () => {
  const captured = new Date("2026-12-31T23:30:00Z")
  expect(osloClock(captured)).toBe("2027-01-01T00:30")
  expect(osloDay(captured)).toBe("2027-01-01")
  const { from, to } = instantsOf({ from: "2027-01-01", to: "2028-01-01" })
  expect(captured >= from && captured < to).toBe(true)
})

test("midnight in winter and in summer", () => {
  expect(osloMidnight("2027-01-01").toISOString()).toBe("2026-12-31T23:00:00.000Z")
  expect(osloMidnight("2026-07-01").toISOString()).toBe("2026-06-30T22:00:00.000Z")
})

test("the days on which the clock changes have 23 and 25 hours", () => {
  const hours = (day: string) => (osloMidnight(addDays(day, 1)).getTime() - osloMidnight(day).getTime()) / 3_600_000
  expect([hours("2026-03-28"), hours("2026-03-29"), hours("2026-10-25"), hours("2026-10-26")]).toEqual([24, 23, 25, 24])
})

test("the hour that comes twice belongs to one day", () => {
  expect(["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"].map((at) => osloClock(new Date(at)))).toEqual(["2026-10-25T02:30", "2026-10-25T02:30"])
  expect(osloDay(new Date("2026-10-25T22:59:59.999Z"))).toBe("2026-10-25")
  expect(osloDay(new Date("2026-10-25T23:00:00Z"))).toBe("2026-10-26")
})

test("every day of three years begins at midnight and ends where the next begins", () => {
  for (let day = "2026-01-01"; day < "2029-01-01"; day = addDays(day, 1)) {
    expect(osloClock(osloMidnight(day))).toBe(`${day}T00:00`)
    expect(osloDay(new Date(osloMidnight(addDays(day, 1)).getTime() - 1))).toBe(day)
  }
})

test("refuses a day that is not in the calendar", () => {
  expect(() => osloMidnight("2026-02-30")).toThrow(RangeError)
  expect(() => addDays("i går", 1)).toThrow(RangeError)
})
