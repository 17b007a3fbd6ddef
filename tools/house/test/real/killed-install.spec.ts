import { spawn, spawnSync } from "node:child_process"
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, expect, it } from "vitest"
import { root } from "../../src/settings/places.js"
import { workspaces } from "../../src/testing/workspaces.js"

// A clone's manifests are all that an install reads; its start only says that it came so far.
const clone = mkdtempSync(path.join(tmpdir(), "killed install-"))
const START = `node --import tsx -e "console.log('started')"`
// What the pnpm around this test has settled for its own children would keep the one below from installing.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(pnpm_|npm_lifecycle_|npm_package_|npm_config_verify)/i.test(name)))
const start = ["-y", "pnpm@10.34.9", "start"]

afterAll(() => rmSync(clone, { recursive: true, force: true }), 120_000)

const packagesIn = (folder: string): string[] => {
  const store = path.join(folder, "node_modules/.pnpm")
  return existsSync(store) ? readdirSync(store).filter((name) => !["lock.yaml", "node_modules"].includes(name)).sort() : []
}

function copyManifests(): void {
  const manifests = workspaces().map(({ folder }) => path.relative(root, path.join(folder, "package.json")))
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests]) {
    mkdirSync(path.dirname(path.join(clone, file)), { recursive: true })
    copyFileSync(path.join(root, file), path.join(clone, file))
  }
  const manifest: { scripts: Record<string, string> } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"))
  writeFileSync(path.join(clone, "package.json"), JSON.stringify({ ...manifest, scripts: { start: START } }))
}

it("a start that is killed while it installs is followed by one that installs the rest", async () => {
  copyManifests()
  const first = spawn("npx", start, { cwd: clone, env, stdio: ["ignore", "pipe", "ignore"], detached: true })
  let told = ""
  first.stdout.on("data", (chunk: Buffer) => (told += chunk.toString()))
  await expect.poll(() => packagesIn(clone).length, { timeout: 120_000, interval: 20 }).toBeGreaterThan(50)
  process.kill(-(first.pid ?? 0), "SIGKILL")
  await new Promise((resolve) => first.once("close", resolve))
  expect(told).not.toContain("started")

  const second = spawnSync("npx", start, { cwd: clone, env, encoding: "utf8" })
  expect(second.stderr).not.toContain("ERR_PNPM")
  expect(second.stdout).toContain("started")
  expect(packagesIn(clone)).toEqual(packagesIn(root))
}, 400_000)
