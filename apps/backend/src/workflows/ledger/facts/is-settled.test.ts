import { expect, test } from "vitest"
import { isSettled } from "./is-settled"

const now = new Date("2026-11-23T12:00:00Z")
const just = ["2026-11-23T11:59:00Z"]

test("a web order is settled at once", () => {
  expect(isSettled({ at_counter: false, has_counter_sale: false, captured_at: just }, now)).toBe(true)
})

test("a counter order waits for its sale, but not for ever", () => {
  expect(isSettled({ at_counter: true, has_counter_sale: false, captured_at: just }, now)).toBe(false)
  expect(isSettled({ at_counter: true, has_counter_sale: true, captured_at: just }, now)).toBe(true)
  expect(isSettled({ at_counter: true, has_counter_sale: false, captured_at: ["2026-11-23T11:54:59Z"] }, now)).toBe(true)
})
