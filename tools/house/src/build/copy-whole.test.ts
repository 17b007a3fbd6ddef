import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, it } from "vitest"
import { copyWhole } from "./copy-whole.js"

function folders() {
  const base = mkdtempSync(path.join(tmpdir(), "house copy-"))
  const [from, to] = [path.join(base, "server"), path.join(base, "house")]
  mkdirSync(path.join(from, "src"), { recursive: true })
  writeFileSync(path.join(from, "src/new.js"), "new")
  return { base, from, to }
}

it("takes the place of an older copy, of which nothing is left", () => {
  const { base, from, to } = folders()
  mkdirSync(to)
  writeFileSync(path.join(to, "old.js"), "old")
  copyWhole(from, to)
  expect(readFileSync(path.join(to, "src/new.js"), "utf8")).toBe("new")
  expect(existsSync(path.join(to, "old.js"))).toBe(false)
  expect(readdirSync(base).sort()).toEqual(["house", "server"])
})

it.each([["while copying", ["house", "house.new"]], ["between its two renames", ["house.new", "house.old"]], ["before the old one was removed", ["house", "house.old"]]])("recovers from a copy that was cut off %s", (_when, left) => {
  const { base, from, to } = folders()
  for (const name of left) {
    mkdirSync(path.join(base, name))
    writeFileSync(path.join(base, name, "half.js"), "half")
  }
  copyWhole(from, to)
  expect(readdirSync(base).sort()).toEqual(["house", "server"])
  expect(readdirSync(to)).toEqual(["src"])
})
