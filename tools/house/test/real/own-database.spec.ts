import { spawn, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, expect, it } from "vitest"
import { ensureDatabase, withDatabase } from "../../src/database/client.js"
import { livingHolder } from "../../src/processes/lock.js"
import { freePorts } from "../../src/servers/ports.js"
import { backendApp, root, storefrontApp } from "../../src/settings/places.js"
import { goneAfter, until } from "../fixture/launch.js"
import { inTerminal } from "../fixture/terminal.js"

// A second house beside the open one: on a database of its own, as at somebody who sets DATABASE_URL.
const NAME = "own"
const data = mkdtempSync(path.join(tmpdir(), "own house-"))
const url = (process.env.DATABASE_URL ?? "").replace(/[^/]+$/, NAME)
const [shop = 0, backend = 0] = await freePorts(2)
const env = { ...process.env, HOUSE_NAME: NAME, DATA_DIR: data, DATABASE_URL: url, SHOP_PORT: String(shop), BACKEND_PORT: String(backend), MAIL_DIR: "", DEMO: "" }
const command = (name: string) => ["--import", "tsx", path.join(root, `tools/house/src/commands/${name}.ts`)]
const admin = { email: "leder@example.org", password: "et-ordentlig-passord" }

afterAll(() => [data, path.join(backendApp, ".medusa", NAME), path.join(storefrontApp, `.next-${NAME}`)].forEach((folder) => rmSync(folder, { recursive: true, force: true })))

const tables = () => withDatabase(url, async (client) => Number((await client.query("select count(*) from pg_tables where schemaname = 'public'")).rows[0].count))
const children = (): number[] => (JSON.parse(readFileSync(path.join(data, "run/children.json"), "utf8")) as { pid: number }[]).map(({ pid }) => pid)
const signIn = () => fetch(`http://localhost:${backend}/auth/user/emailpass`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(admin) })

it("a start that is killed while it migrates leaves no process, and the next one goes on", async () => {
  await ensureDatabase(url, false)
  const first = spawn(process.execPath, command("start"), { cwd: root, env, stdio: "ignore" })
  await expect.poll(tables, { timeout: 120_000, interval: 100 }).toBeGreaterThan(10)
  const pids = [first.pid ?? 0, ...children()]
  first.kill("SIGKILL")
  expect(await goneAfter(pids)).toBeLessThan(5000)
}, 180_000)

it("opens without a demo, tells how to make the first administrator, lets it in, and stops with its terminal", async () => {
  const terminal = spawn(...inTerminal([process.execPath, ...command("start")].map((word) => `"${word}"`).join(" ")), { cwd: root, env, stdio: ["pipe", "pipe", "ignore"] })
  let told = ""
  terminal.stdout.on("data", (chunk: Buffer) => (told += chunk.toString()))
  await until(() => /Ready after/.test(told), 400_000, () => told.slice(-3000))
  expect(told).toContain("There is no administrator yet. Make the first one, in another terminal: npx -y pnpm@10.34.9 admin <e-mail>")
  expect(told).not.toContain("Demo logins")
  expect((await fetch(`http://localhost:${shop}/`)).status).toBe(200)

  expect((await signIn()).status).toBe(401)
  const made = spawnSync(process.execPath, [...command("admin"), admin.email], { cwd: root, env: { ...env, ADMIN_PASSWORD: admin.password }, encoding: "utf8" })
  expect(made.stdout + made.stderr).toContain(`Administrator ${admin.email} with the password in ADMIN_PASSWORD`)
  expect((await signIn()).status).toBe(200)

  const pids = [livingHolder(path.join(data, "run/lock")) ?? 0, ...children()]
  expect(pids).toHaveLength(3)
  terminal.kill("SIGKILL")
  expect(await goneAfter(pids)).toBeLessThan(5000)
}, 600_000)
