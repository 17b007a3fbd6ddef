import { fetchLetterDue, isExpired, lastDay } from "./fetch-due"

const days = { reminder_days: 7, expiry_days: 30 }
const packed_at = new Date("2026-01-01T10:00:00.000Z")
const after = (number: number) => new Date(packed_at.getTime() + number * 86_400_000)

it.each([
  [0, null], [6.99, null], [7, "reminder"], [9.99, "reminder"], [10, null], [30, null], [30.91, null], [30.92, "expired"], [33.91, "expired"], [33.92, null], [400, null],
])("after %s days tells %s", (number, letter) => expect(fetchLetterDue({ packed_at }, days, after(number))).toBe(letter))

it("tells nothing of what is handed over, taken back or not ready", () => {
  for (const gone of [{ packed_at, delivered_at: after(1) }, { packed_at, canceled_at: after(1) }, { packed_at: null }]) expect(fetchLetterDue(gone, days, after(8))).toBeNull()
})

it("is out of time once the days are up, however long ago", () => {
  expect([30, 31, 400].map((number) => isExpired({ packed_at }, days, after(number)))).toEqual([false, true, true])
  expect(isExpired({ packed_at, delivered_at: after(31) }, days, after(40))).toBe(false)
})

it("counts days as Oslo does", () => {
  expect(lastDay(packed_at, days)).toBe("2026-01-31")
  expect(lastDay(new Date("2026-01-01T23:30:00.000Z"), days)).toBe("2026-02-01")
})
