import { mkdtempSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { PassThrough } from "node:stream"
import { expect, it, vi } from "vitest"
import { showProgress } from "./progress.js"

it("shows nothing of an earlier start's log", async () => {
  const log = path.join(mkdtempSync(path.join(tmpdir(), "house-progress-")), "migrate.log")
  writeFileSync(log, "Finished long ago\n")
  utimesSync(log, 1, 1)
  const out = new PassThrough()
  await showProgress(out as unknown as NodeJS.WriteStream).step("Migrating", () => Promise.resolve(), { log })
  expect(String(out.read())).toMatch(/^Migrating … 0\.0 s\nMigrating: /)
})

it("says how far a step is, for how long of how long it usually takes, and then how long it took", async () => {
  const log = path.join(mkdtempSync(path.join(tmpdir(), "house-progress-")), "open-house.log")
  const out = new PassThrough()
  vi.useFakeTimers()
  const step = showProgress(out as unknown as NodeJS.WriteStream).step("Loading the demo", () => new Promise((resolve) => setTimeout(resolve, 25_000)), { usual: 90, log })
  writeFileSync(log, "demo: 12/40 Genser «Stille»\n")
  utimesSync(log, Date.now() / 1000 + 1, Date.now() / 1000 + 1)
  await vi.advanceTimersByTimeAsync(25_000)
  await step
  vi.useRealTimers()
  expect(String(out.read()).split("\n")).toEqual([
    "Loading the demo … 0.0 s of about 90 s",
    "Loading the demo … 10 s of about 90 s  (12/40 Genser «Stille»)",
    "Loading the demo … 20 s of about 90 s  (12/40 Genser «Stille»)",
    "Loading the demo: 25 s",
    "",
  ])
})
