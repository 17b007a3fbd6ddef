import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, it } from "vitest"
import { sourceStamp } from "./source-stamp.js"

function project(): { base: string; stamp: () => string } {
  const base = mkdtempSync(path.join(tmpdir(), "house stamp-"))
  mkdirSync(path.join(base, "app/src"), { recursive: true })
  writeFileSync(path.join(base, "app/src/a.ts"), "1")
  writeFileSync(path.join(base, "lock.yaml"), "1")
  return { base, stamp: () => sourceStamp(base, ["lock.yaml", "app", "missing"]) }
}

it("is equal for equal sources and another for changed, renamed or added ones", () => {
  const { base, stamp } = project()
  const first = stamp()
  expect(stamp()).toBe(first)
  writeFileSync(path.join(base, "app/src/a.ts"), "2")
  const changed = stamp()
  expect(changed).not.toBe(first)
  writeFileSync(path.join(base, "app/src/b.ts"), "")
  expect(stamp()).not.toBe(changed)
})

it("does not see tests, builds and dependencies", () => {
  const { base, stamp } = project()
  const first = stamp()
  for (const ignored of ["node_modules", "dist", ".next-house", ".medusa", "e2e"]) {
    mkdirSync(path.join(base, "app", ignored))
    writeFileSync(path.join(base, "app", ignored, "x"), "x")
  }
  writeFileSync(path.join(base, "app/src/a.test.ts"), "x")
  expect(stamp()).toBe(first)
})
