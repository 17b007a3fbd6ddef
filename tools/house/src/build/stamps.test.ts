import { existsSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, it } from "vitest"
import { stamped, storedStamp } from "./stamps.js"

const stampFile = () => path.join(mkdtempSync(path.join(tmpdir(), "house stamp-")), "cache/house.stamp")

it("stamps a build when it is whole", async () => {
  const file = stampFile()
  await stamped(file, "now", () => Promise.resolve())
  expect(storedStamp(file)).toBe("now")
})

it("has no stamp while it builds, so that one killed there is made again", async () => {
  const file = stampFile()
  await stamped(file, "before", () => Promise.resolve())
  let during = true
  await stamped(file, "now", () => Promise.resolve(void (during = existsSync(file))))
  expect(during).toBe(false)
})

it("leaves no stamp of a build that failed, nor the one before it", async () => {
  const file = stampFile()
  await stamped(file, "before", () => Promise.resolve())
  await expect(stamped(file, "now", () => Promise.reject(new Error("no")))).rejects.toThrow("no")
  expect(storedStamp(file)).toBeNull()
})

it("takes a half-written part for no stamp", () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "house stamp-")), "house.stamp")
  writeFileSync(`${file}.4711.part`, "now")
  expect(storedStamp(file)).toBeNull()
})
