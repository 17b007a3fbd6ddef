import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { createSettler } from "./settler"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it("turns many presses into one request with the last value", async () => {
  const settle = createSettler(300)
  const sent: number[] = []
  for (const quantity of [2, 3, 4]) settle(() => Promise.resolve(void sent.push(quantity)))
  await vi.advanceTimersByTimeAsync(300)
  expect(sent).toEqual([4])
})

it("never has two requests under way, and then sends only the newest", async () => {
  const settle = createSettler(300)
  const sent: number[] = []
  let finish = () => {}
  settle(() => new Promise((resolve) => { sent.push(2); finish = resolve }))
  await vi.advanceTimersByTimeAsync(300)
  for (const quantity of [3, 4]) {
    settle(() => Promise.resolve(void sent.push(quantity)))
    await vi.advanceTimersByTimeAsync(300)
  }
  expect(sent).toEqual([2])
  finish()
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toEqual([2, 4])
})

it("goes on after a request that failed", async () => {
  const settle = createSettler(300)
  settle(() => Promise.reject(new Error("down")))
  await vi.advanceTimersByTimeAsync(300)
  const work = vi.fn(() => Promise.resolve())
  settle(work)
  await vi.advanceTimersByTimeAsync(300)
  expect(work).toHaveBeenCalledOnce()
})
