import { expect, test } from "vitest"
import { presetNames, presetOf, presetPeriod } from "./presets.js"

const all = (today: string) => Object.fromEntries(presetNames.map((name) => [name, Object.values(presetPeriod(name, today)).join(" ")]))

test("every preset on an ordinary day", () => {
  expect(all("2026-11-25")).toEqual({
    today: "2026-11-25 2026-11-26",
    yesterday: "2026-11-24 2026-11-25",
    "this-week": "2026-11-23 2026-11-30",
    "this-month": "2026-11-01 2026-12-01",
    "last-month": "2026-10-01 2026-11-01",
    "this-year": "2026-01-01 2027-01-01",
    "last-year": "2025-01-01 2026-01-01",
  })
})

test("every preset on New Year's Day", () => {
  expect(all("2027-01-01")).toEqual({
    today: "2027-01-01 2027-01-02",
    yesterday: "2026-12-31 2027-01-01",
    "this-week": "2026-12-28 2027-01-04",
    "this-month": "2027-01-01 2027-02-01",
    "last-month": "2026-12-01 2027-01-01",
    "this-year": "2027-01-01 2028-01-01",
    "last-year": "2026-01-01 2027-01-01",
  })
})

test("New Year's Eve, a leap day, a Monday and a Sunday", () => {
  expect(presetPeriod("this-month", "2026-12-31")).toEqual({ from: "2026-12-01", to: "2027-01-01" })
  expect(presetPeriod("yesterday", "2028-03-01")).toEqual({ from: "2028-02-29", to: "2028-03-01" })
  expect(presetPeriod("this-week", "2026-11-23").from).toBe("2026-11-23")
  expect(presetPeriod("this-week", "2026-11-29").from).toBe("2026-11-23")
})

test("a period is known again by its name", () => {
  expect(presetOf({ from: "2026-11-01", to: "2026-12-01" }, "2026-11-25")).toBe("this-month")
  expect(presetOf({ from: "2026-11-02", to: "2026-12-01" }, "2026-11-25")).toBeNull()
})
