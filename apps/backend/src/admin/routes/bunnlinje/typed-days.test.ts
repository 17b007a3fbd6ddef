import { daysOf, isBackwards, typedUnder, withDays } from "./typed-days"

const november = { from: "2026-11-01", to: "2026-11-16" }
const longer = { from: "2026-11-01", to: "2026-11-21" }

it("shows the last day of a period, and asks for the day after it", () => {
  expect(daysOf(november)).toMatchObject({ first: "2026-11-01", last: "2026-11-15" })
  expect(withDays(daysOf(november), { first: "2026-11-01", last: "2026-11-20" }).ask).toEqual(longer)
})

it("asks for nothing while a year is half typed or the days run backwards", () => {
  expect(withDays(daysOf(november), { first: "0202-11-01", last: "2026-11-15" }).ask).toBeNull()
  expect(isBackwards({ first: "2026-11-01", last: "0202-10-20" })).toBe(false)
  const backwards = { first: "2026-11-01", last: "2026-10-20" }
  expect([withDays(daysOf(november), backwards).ask, isBackwards(backwards)]).toEqual([null, true])
})

it("keeps what is typed before the page has come to the period that was asked for", () => {
  const asked = withDays(daysOf(november), { first: "2026-11-01", last: "2026-11-20" }).typed
  const backwards = withDays(typedUnder(asked, november), { first: "2026-11-01", last: "2026-10-20" }).typed
  const arrived = typedUnder(backwards, longer)
  expect(arrived).toMatchObject({ last: "2026-10-20", shown: longer })
  expect(withDays(arrived, { first: "2026-10-20", last: arrived.last }).ask).toEqual({ from: "2026-10-20", to: "2026-10-21" })
})

it("takes the days of a period that was chosen elsewhere, also of the one before", () => {
  const arrived = typedUnder(withDays(daysOf(november), { first: "2026-11-01", last: "2026-11-20" }).typed, longer)
  expect(typedUnder(arrived, november)).toEqual(daysOf(november))
})

it("is the same object while nothing changes, so that the page comes to rest", () => {
  const typed = withDays(daysOf(november), { first: "2026-11-01", last: "2026-11-20" }).typed
  expect(typedUnder(typed, november)).toBe(typed)
  const arrived = typedUnder(typed, longer)
  expect(typedUnder(arrived, longer)).toBe(arrived)
})
