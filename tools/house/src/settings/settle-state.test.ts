import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, it } from "vitest"
import { placesOf } from "./places.js"
import { readSettings } from "./settings.js"
import { settleState } from "./settle-state.js"

const fresh = () => placesOf(readSettings({ DATA_DIR: mkdtempSync(path.join(tmpdir(), "house-state-")) }))

it("brings the old state back when a restore was cut off between its two renames", () => {
  const places = fresh()
  mkdirSync(`${places.state}.old`)
  writeFileSync(`${places.state}.old/kept`, "yes")
  mkdirSync(`${places.state}.new`)
  settleState(places)
  expect(readFileSync(`${places.state}/kept`, "utf8")).toBe("yes")
  expect(existsSync(`${places.state}.new`)).toBe(false)
})

it("keeps the restored state when only the old one's removal was cut off", () => {
  const places = fresh()
  mkdirSync(places.state)
  writeFileSync(`${places.state}/restored`, "yes")
  mkdirSync(`${places.state}.old`)
  settleState(places)
  expect(existsSync(`${places.state}/restored`)).toBe(true)
  expect(existsSync(`${places.state}.old`)).toBe(false)
})
