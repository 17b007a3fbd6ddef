import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import path from "node:path"
import { parseArgs } from "node:util"
import { asking } from "../bench/ask.js"
import { buyOnline, sellAtCounter, timed } from "../bench/sales.js"
import { fillShelf } from "../bench/shelf.js"
import { startByCommand } from "../bench/started.js"
import { benchTable, type Measured } from "../bench/statistics.js"
import { quietEnv } from "../build/build-env.js"
import { showProgress } from "../present/progress.js"
import { onStop } from "../processes/stop-signals.js"
import { runCommand } from "../run-command.js"
import { freePorts } from "../servers/ports.js"
import { readReport } from "../servers/report.js"
import { root } from "../settings/places.js"

await runCommand(async () => {
  const { values } = parseArgs({ options: { "fresh-clone": { type: "boolean", default: false }, runs: { type: "string", default: "30" } } })
  onStop(() => process.exit(130))
  const progress = showProgress()
  const rows: Measured[] = []
  const base = mkdtempSync(path.join(tmpdir(), "verksted-bench-"))
  const [shop, backend, database] = await freePorts(3)
  const env = (data: string) => quietEnv({ HOUSE_NAME: "bench", DATA_DIR: path.join(base, data), SHOP_PORT: String(shop), BACKEND_PORT: String(backend), DB_PORT: String(database) })
  const start = (what: string, data: string, folder = root) =>
    progress.step(what, async () => {
      const started = await startByCommand(folder, env(data))
      rows.push({ what, values: [started.seconds], unit: "s" })
      return started
    })
  try {
    if (values["fresh-clone"]) {
      execFileSync("git", ["clone", "-q", root, path.join(base, "clone")])
      await (await start("Start of a bare clone: install, build, database, demo", "clone-data", path.join(base, "clone"))).stop()
    }
    // Builds what is stale, so that the fresh start below measures only the fresh data.
    await (await progress.step("Building", () => startByCommand(root, env("warm")))).stop()
    const stopped = await (await start("Fresh start: built, empty data folder", "data")).stop()
    rows.push({ what: "Stop by TERM of npx", values: [stopped], unit: "s" })
    const running = await start("Second start, nothing changed", "data")
    const api = `http://localhost:${backend}`
    const report = readReport(path.join(base, "data/report.json"))
    const { token } = await asking(api, {})<{ token: string }>("POST", "/auth/user/emailpass", report.demo?.admin)
    const admin = asking(api, { authorization: `Bearer ${token}` })
    const ware = await fillShelf(admin)
    const store = asking(api, { "x-publishable-api-key": report.publishable_key })
    const count = Number(values.runs)
    rows.push({ what: "Purchase online, cart to order (9 calls)", values: await progress.step("Buying online", () => timed(count, () => buyOnline(store, ware))), unit: "ms" })
    rows.push({ what: "Sale at the counter, one call", values: await progress.step("Selling at the counter", () => timed(count, () => sellAtCounter(admin, ware))), unit: "ms" })
    await running.stop()
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
  const head = `Measured by \`pnpm bench\` on ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.`
  const table = benchTable(rows)
  writeFileSync(path.join(root, "docs/bench.md"), `# Figures\n\n${head}\nStarts are measured from the command to the table of addresses, \`npx\` and \`pnpm\` included.\n\n${table}\n`)
  console.log(`\n${table}\n\nWritten to docs/bench.md.`)
  return 0
})
