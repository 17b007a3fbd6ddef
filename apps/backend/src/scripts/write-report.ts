import { rename, writeFile } from "node:fs/promises"
import type { DemoLogins } from "../demo/load-demo"

/** What whoever started the house needs to know of it. Holds passwords in a demo. */
export type HouseReport = { publishable_key: string; has_admin: boolean; demo: DemoLogins | null }

/** Writes the report for its owner's eyes only (0600), whole or not at all. */
export async function writeReport(file: string, report: HouseReport): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`
  await writeFile(draft, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 })
  await rename(draft, file)
}
