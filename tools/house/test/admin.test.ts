import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, expect, it } from "vitest"
import { root } from "../src/settings/places.js"

const data = mkdtempSync(path.join(tmpdir(), "small house-"))
afterAll(() => rmSync(data, { recursive: true, force: true }))

function admin(...args: string[]) {
  const env = { ...process.env, HOUSE_NAME: "unbuilt", DATA_DIR: data, DATABASE_URL: "" }
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", path.join(root, "tools/house/src/commands/admin.ts"), ...args], { cwd: root, env, encoding: "utf8" })
  return { status, said: (stdout + stderr).trim() }
}

it.each([[], ["leder"], ["leder@"]])("asks whose account it is to be when it is told %o", (...args) => {
  expect(admin(...args)).toEqual({ status: 1, said: "Whose? npx -y pnpm@10.34.9 admin <e-mail>   (a password is made up, or taken from ADMIN_PASSWORD)" })
})

it("says that the house must have been started once, and makes no database for it", () => {
  expect(admin("leder@example.org")).toEqual({ status: 1, said: "The backend is not built yet: start the house once, then make the administrator." })
  expect(existsSync(path.join(data, "state"))).toBe(false)
})
