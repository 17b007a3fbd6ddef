import { expect, it } from "vitest"
import { pageState } from "./page-state"

const answer = (cache: string | undefined, control: string, status = 200) => pageState({ status, headers: { ...(cache ? { "x-nextjs-cache": cache } : {}), "cache-control": control } })

it.each([
  ["HIT", "s-maxage=3600, stale-while-revalidate=31532400", 200, "fresh"],
  ["MISS", "s-maxage=3600, stale-while-revalidate=31532400", 200, "fresh"],
  ["HIT", "s-maxage=60, stale-while-revalidate=1", 404, "fresh"],
  ["STALE", "s-maxage=3600", 200, "stale"],
  // Next could not make it anew: the old page has become fresh for half a minute.
  ["HIT", "s-maxage=30, stale-while-revalidate=31532400", 200, "failed"],
  [undefined, "private, no-cache, no-store", 200, "fresh"],
  [undefined, "", 500, "failed"],
] as const)("%s with %s and %i is %s", (cache, control, status, state) => {
  expect(answer(cache, control, status)).toBe(state)
})
