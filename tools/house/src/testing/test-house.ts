import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import type { House } from "../house.js"
import { keepHouse } from "../lifecycle.js"
import type { Progress } from "../present/progress.js"
import { freePorts } from "../servers/ports.js"
import { readSettings } from "../settings/settings.js"

/**
 * Keeps a demo house of its own while `work` runs: free ports, a folder that is removed afterwards, builds called `name`.
 * A shop that runs from the same clone is not disturbed.
 */
export async function withPassingHouse(name: string, progress: Progress, work: (house: House) => Promise<void>): Promise<"done" | "stopped"> {
  const data = mkdtempSync(path.join(tmpdir(), `verksted-${name}-`))
  const [shop, backend, database] = await freePorts(3)
  const settings = readSettings({ HOUSE_NAME: name, DATA_DIR: data, SHOP_PORT: String(shop), BACKEND_PORT: String(backend), DB_PORT: String(database), DEMO: "1" })
  try {
    // Nothing here outlives the run, so the database need not wait for the disk.
    return await keepHouse({ settings, progress, databaseFlags: ["fsync=off", "max_connections=200"] }, work)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
