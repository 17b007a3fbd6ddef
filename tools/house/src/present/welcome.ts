import type { Addresses } from "../servers/addresses.js"
import type { HouseReport } from "../servers/report.js"
import { columns } from "./text.js"

/** What the table needs to know of the running house. */
export interface Running {
  addresses: Addresses
  report: HouseReport
  /** Where the report lies, readable by its owner only: it holds every card. */
  reportFile: string
  mail: string
  state: string
  embedded: boolean
  lan: boolean
}

/** The table that is printed when everything answers. */
export function welcome({ addresses, report, reportFile, mail, state, embedded, lan }: Running): string {
  const rows: [string, string][] = [
    ["Shop", addresses.shop],
    ["Admin", `${addresses.backend}/app`],
    ["Till", `${addresses.backend}/app/kasse`],
    ["Youth page", `${addresses.shop}/mine-ting`],
    ["E-mails", mail],
    [embedded ? "Database and uploads" : "Secrets and uploads", state],
  ]
  const lines = ["", "Verksted is open.", "", ...columns(rows), ""]
  if (report.demo) lines.push("Demo logins", ...columns(demoRows(report.demo, reportFile)), "")
  if (!report.demo && !report.has_admin) lines.push("There is no administrator yet. Make the first one, in another terminal: npx -y pnpm@10.34.9 admin <e-mail>", "")
  if (lan) lines.push("LAN=1: shop and admin are open to everyone on this network; the database is not.", "")
  lines.push("Ctrl-C stops everything. Data is kept; `npx -y pnpm@10.34.9 reset` begins anew.")
  return lines.join("\n")
}

const CARDS_SHOWN = 3

function demoRows(demo: NonNullable<HouseReport["demo"]>, file: string): [string, string][] {
  const cards = demo.cards.slice(0, CARDS_SHOWN).map(({ pseudonym, code, pin }): [string, string] => [`Card of ${pseudonym}`, `${code}   PIN ${pin}`])
  const rest = demo.cards.length - CARDS_SHOWN
  const more: [string, string][] = rest > 0 ? [[`${rest} more cards`, file]] : []
  return [["Admin and till", `${demo.admin.email}   ${demo.admin.password}`], ...cards, ...more]
}
