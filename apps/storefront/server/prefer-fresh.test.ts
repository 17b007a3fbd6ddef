import { expect, it } from "vitest"
import { preferFresh } from "./prefer-fresh.js"
import type { Rendered } from "./rendered-page.js"

const page = (state: string): Rendered => ({ status: 200, headers: { "x-nextjs-cache": state }, body: Buffer.from(state) })

it("holds a stale page back until the fresh one is made", async () => {
  const answers = [page("STALE"), page("STALE"), page("HIT")]
  expect(await preferFresh(() => Promise.resolve(answers.shift() ?? page("none")))).toEqual(page("HIT"))
})

it("gives the stale page when no fresh one can be had", async () => {
  expect(await preferFresh(() => Promise.resolve(page("STALE")), 0)).toEqual(page("STALE"))
})
