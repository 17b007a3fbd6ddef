import { mkdtempSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { PassThrough } from "node:stream"
import { expect, it } from "vitest"
import { showProgress } from "./progress.js"

it("shows nothing of an earlier start's log", async () => {
  const log = path.join(mkdtempSync(path.join(tmpdir(), "house-progress-")), "migrate.log")
  writeFileSync(log, "Finished long ago\n")
  utimesSync(log, 1, 1)
  const out = new PassThrough()
  await showProgress(out as unknown as NodeJS.WriteStream).step("Migrating", () => Promise.resolve(), { log })
  expect(String(out.read())).toMatch(/^Migrating … 0\.0 s\nMigrating: /)
})
