import path from "node:path"
import { chromium } from "@playwright/test"
import { nodeBin, quietEnv } from "../build/build-env.js"
import type { House } from "../house.js"
import { openShop } from "../open-shop.js"
import { storefrontApp } from "../settings/places.js"
import { findChromium } from "./chromium.js"
import { none, sum, withExit, type Counts } from "./counts.js"
import { runPart } from "./run-part.js"
import { openSwitch } from "./server-switch.js"
import { countPlaywright, countsIn } from "./runner-reports.js"
import { realHouse } from "./vitest-parts.js"

/** The browser tests against the real built apps. Without a Chromium they are reported as not run; in CI that is a failure. */
export async function browser(house: House, pattern: string[]): Promise<Counts> {
  const { places, progress, addresses } = house
  const browserPath = findChromium(process.env.CHROME_PATH, chromium.executablePath())
  const open = await openShop(house)
  const env = { SHOP_URL: addresses.shop, ADMIN_URL: addresses.backend, HOUSE_REPORT: places.report, MAIL_DIR: places.mail, DATABASE_URL: house.databaseUrl, HOUSE_DATA: places.data }
  const real = await realHouse(house, env, pattern)
  if (!browserPath) {
    const { note, counts } = withoutBrowser(process.env.CI === "true")
    progress.note(note)
    return sum([real, counts])
  }
  const report = path.join(places.run, "browser.json")
  const args = [nodeBin(storefrontApp, "@playwright/test", "cli.js"), "test", "--reporter=list,json", "--pass-with-no-tests", ...pattern]
  const servers = await openSwitch(house, open)
  const spec = { name: "browser", args, cwd: storefrontApp, env: quietEnv({ ...env, CHROME_PATH: browserPath, SERVER_SWITCH: servers.url, PLAYWRIGHT_JSON_OUTPUT_NAME: report }) }
  try {
    return sum([real, await runPart(house, spec, 120, (exit) => withExit(countsIn(report, countPlaywright), exit))])
  } finally {
    servers.close()
  }
}

/** What is said and counted where there is no Chromium: on a build server the tests were not run, and that is a failure. */
export function withoutBrowser(inCi: boolean): { note: string; counts: Counts } {
  const note = `browser tests: not run (no Chromium found; install one or set CHROME_PATH)${inCi ? ", which with CI=true is a failure" : ""}`
  return { note, counts: { ...none, failed: inCi ? 1 : 0 } }
}
