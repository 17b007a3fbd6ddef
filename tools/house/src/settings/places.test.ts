import { expect, it } from "vitest"
import { placesOf } from "./places.js"
import { readSettings } from "./settings.js"

it("keeps what was told of one database apart from what was told of another", () => {
  const report = (env: NodeJS.ProcessEnv) => placesOf(readSettings(env)).report
  const one = report({ DATABASE_URL: "postgres://me:hidden@localhost/one" })
  expect(one).not.toBe(report({ DATABASE_URL: "postgres://me:hidden@localhost/two" }))
  expect(one).not.toBe(report({}))
  expect(one).not.toContain("hidden")
})
