import { chromium } from "@playwright/test"
import { mkdirSync } from "node:fs"
import path from "node:path"
import { openShop } from "../open-shop.js"
import { facesOf } from "../pictures/faces.js"
import { sellSome } from "../pictures/sell-some.js"
import { showProgress } from "../present/progress.js"
import { runCommand } from "../run-command.js"
import { root } from "../settings/places.js"
import { findChromium } from "../testing/chromium.js"
import { withPassingHouse } from "../testing/test-house.js"
import { Trouble } from "../trouble.js"

const folder = path.join(root, "docs/pictures")

await runCommand(async () => {
  const executablePath = findChromium(process.env.CHROME_PATH, chromium.executablePath())
  if (!executablePath) throw new Trouble("No Chromium found: install one, or set CHROME_PATH.")
  mkdirSync(folder, { recursive: true })
  const progress = showProgress()
  await withPassingHouse("pictures", progress, async (house) => {
    const { report } = await openShop(house)
    if (!report.demo) throw new Trouble("Pictures are taken of the demo shop.")
    await sellSome(house.addresses.backend, report)
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] })
    for (const { name, viewport, scale, visit } of facesOf(house, report.demo)) {
      await progress.step(`docs/pictures/${name}.png`, async () => {
        const context = await browser.newContext({ viewport, locale: "nb-NO", timezoneId: "Europe/Oslo", deviceScaleFactor: scale, reducedMotion: "reduce" })
        const page = await context.newPage()
        await visit(page)
        await page.waitForLoadState("networkidle")
        await page.screenshot({ path: path.join(folder, `${name}.png`) })
        await context.close()
      })
    }
    await browser.close()
  })
  return 0
})
