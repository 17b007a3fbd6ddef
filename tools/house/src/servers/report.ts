import { readFileSync } from "node:fs"
import { z } from "zod"
import { Trouble } from "../trouble.js"

const report = z.object({
  publishable_key: z.string().min(1),
  has_admin: z.boolean(),
  demo: z.object({ admin: z.object({ email: z.string(), password: z.string() }), cards: z.array(z.object({ pseudonym: z.string(), code: z.string(), pin: z.string() })) }).nullable(),
})

/** What opening the house told: the shop's key, whether there is an administrator, and the demo's logins. */
export type HouseReport = z.infer<typeof report>

/** The report in `file`; null when it is missing or of another make, so that the house is opened again. */
export function storedReport(file: string): HouseReport | null {
  try {
    return report.parse(JSON.parse(readFileSync(file, "utf8")))
  } catch {
    return null
  }
}

/** @throws Trouble when opening the house left no report. */
export function readReport(file: string): HouseReport {
  const found = storedReport(file)
  if (!found) throw new Trouble(`Opening the shop left no valid report in ${file}.`)
  return found
}
