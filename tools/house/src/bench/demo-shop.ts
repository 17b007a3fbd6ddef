import { chromium } from "@playwright/test"
import { execFileSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { quietEnv } from "../build/build-env.js"
import type { Progress } from "../present/progress.js"
import { freePorts } from "../servers/ports.js"
import { readReport } from "../servers/report.js"
import { root } from "../settings/places.js"
import { findChromium } from "../testing/chromium.js"
import type { Asked } from "./asked.js"
import { measurePages } from "./pages.js"
import { saleTimes } from "./sale-times.js"
import { startByCommand } from "./started.js"
import { benchTable, type Budget, type Measured } from "./statistics.js"

const SECOND_START: Budget = { most: 20 }
const STOP: Budget = { most: 5 }

/** Starts, stops, sells in and asks a demo shop of its own, as the README's command starts it. Markdown. */
export async function measureDemoShop({ freshClone, runs }: Asked, progress: Progress): Promise<string> {
  const rows: Measured[] = []
  const base = mkdtempSync(path.join(tmpdir(), "verksted-bench-"))
  const [shop, backend, database] = await freePorts(3)
  const secret = randomBytes(32).toString("base64url")
  const env = (data: string) => quietEnv({ HOUSE_NAME: "bench", DATA_DIR: path.join(base, data), SHOP_PORT: String(shop), BACKEND_PORT: String(backend), DB_PORT: String(database), STOREFRONT_SECRET: secret })
  const start = (what: string, data: string, { folder = root, budget }: { folder?: string; budget?: Budget } = {}) =>
    progress.step(what, async () => {
      const started = await startByCommand(folder, env(data))
      rows.push({ what, values: [started.seconds], unit: "s", ...(budget ? { budget } : {}) })
      return started
    })
  try {
    if (freshClone) {
      // A path with a space in it, as on a person's own machine.
      const folder = path.join(base, "a clone")
      execFileSync("git", ["clone", "-q", root, folder])
      await (await start("Start of a bare clone: install, build, database, demo", "clone data", { folder })).stop()
    }
    // Builds what is stale, so that the fresh start below measures only the fresh data and its pages.
    await (await progress.step("Building", () => startByCommand(root, env("warm")))).stop()
    const stopped = await (await start("Fresh start: backend built, empty data folder", "data")).stop()
    rows.push({ what: "Stop by TERM of npx", values: [stopped], unit: "s", budget: STOP })
    const running = await start("Second start, nothing changed", "data", { budget: SECOND_START })
    rows.push(...(await saleTimes(`http://localhost:${backend}`, readReport(path.join(base, "data/report.json")), secret, runs, progress)))
    const pages = await progress.step("Asking for pages", () => Promise.resolve(measurePages(`http://localhost:${shop}`, findChromium(process.env.CHROME_PATH, chromium.executablePath()))))
    await running.stop()
    return `Starts are measured from the command to the table of addresses, \`npx\` and \`pnpm\` included.\n\n${benchTable(rows)}\n\nPages: \`wrk -t2 -c4 -d10s\` with gzip, beside 26 requests/s of Medusa’s starter’s product page by the same tool; Lighthouse’s mobile run.\n\n${pages}`
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}
