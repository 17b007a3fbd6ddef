import { isFresh } from "./index-age"

it.each([
  ["nothing was written since", { at: 10_000, changed: 1000, now: 40_000 }, true],
  ["it is a minute old", { at: 10_000, changed: 1000, now: 70_000 }, false],
  ["something was written after it", { at: 10_000, changed: 11_000, now: 12_000 }, false],
  ["it was counted while something was written", { at: 10_000, changed: 9000, now: 12_000 }, false],
  ["it was counted just now", { at: 10_000, changed: 9900, now: 10_100 }, true],
])("what is remembered is judged: %s", (_, times, expected) => expect(isFresh(times)).toBe(expected))
