import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, it } from "vitest"
import { bornAt } from "./identity.js"
import { takeLock } from "./lock.js"

const lockFile = () => path.join(mkdtempSync(path.join(tmpdir(), "house-lock-")), "lock")

it("is held by one, and free again when it is given back", () => {
  const file = lockFile()
  const first = takeLock(file)
  expect(takeLock(file)).toEqual({ heldBy: process.pid })
  if ("release" in first) first.release()
  expect(takeLock(file)).toHaveProperty("release")
})

it("is taken from a dead holder whose number a living process has now", () => {
  const file = lockFile()
  writeFileSync(file, JSON.stringify({ pid: process.ppid, born: "an earlier life" }))
  expect(bornAt(process.ppid)).not.toBeNull()
  expect(takeLock(file)).toHaveProperty("release")
})

it("is taken from a holder that left half a file", () => {
  const file = lockFile()
  writeFileSync(file, '{"pid":')
  expect(takeLock(file)).toHaveProperty("release")
})
