import { createHash } from "node:crypto"
import path from "node:path"
import { fileURLToPath } from "node:url"
import type { Settings } from "./settings.js"

/** The project's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../..")
export const backendApp = path.join(root, "apps/backend")
export const storefrontApp = path.join(root, "apps/storefront")

/** Folders and files of one house. */
export interface Places {
  /** All that the house writes, unless a setting says otherwise. */
  data: string
  /** What a backup holds: the embedded database, uploads and secrets. */
  state: string
  database: string
  secrets: string
  uploads: string
  mail: string
  logs: string
  run: string
  lock: string
  report: string
  /** The copy of the built backend that this house runs. */
  backend: string
  /** Next's distDir, relative to the storefront. */
  distDir: string
}

/** Where a house keeps its things; `state` may lie elsewhere when the database's user cannot reach it. */
export function placesOf(settings: Settings, state?: string): Places {
  const data = path.resolve(root, settings.DATA_DIR ?? ".house")
  const name = settings.HOUSE_NAME
  const home = state ?? path.join(data, "state")
  return {
    data,
    state: home,
    database: path.join(home, "database"),
    secrets: path.join(home, "secrets.json"),
    uploads: settings.UPLOAD_DIR ? path.resolve(root, settings.UPLOAD_DIR) : path.join(home, "uploads"),
    mail: settings.MAIL_DIR ? path.resolve(root, settings.MAIL_DIR) : path.join(data, "mail"),
    logs: path.join(data, "logs"),
    run: path.join(data, "run"),
    lock: path.join(data, "run/lock"),
    report: path.join(data, reportName(settings)),
    backend: path.join(backendApp, ".medusa", name),
    distDir: `.next-${name}`,
  }
}

/** Each database has a report of its own: the key of one shop opens nothing in another. */
function reportName({ DATABASE_URL }: Settings): string {
  return DATABASE_URL ? `report-${createHash("sha256").update(DATABASE_URL).digest("hex").slice(0, 12)}.json` : "report.json"
}
