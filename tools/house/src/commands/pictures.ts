import { chromium, type Page } from "@playwright/test"
import { mkdirSync } from "node:fs"
import path from "node:path"
import { openShop } from "../open-shop.js"
import { showProgress } from "../present/progress.js"
import { runCommand } from "../run-command.js"
import { root } from "../settings/places.js"
import { findChromium } from "../testing/chromium.js"
import { withPassingHouse } from "../testing/test-house.js"
import { Trouble } from "../trouble.js"
import { signIn, signInByCard } from "../pictures/sign-in.js"
import { sellOne } from "../pictures/sell-one.js"

const folder = path.join(root, "docs/pictures")
const DESK = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 780 }

await runCommand(async () => {
  const executablePath = findChromium(process.env.CHROME_PATH, chromium.executablePath())
  if (!executablePath) throw new Trouble("No Chromium found: install one, or set CHROME_PATH.")
  mkdirSync(folder, { recursive: true })
  const progress = showProgress()
  await withPassingHouse("pictures", progress, async (house) => {
    const { report } = await openShop(house)
    if (!report.demo) throw new Trouble("Pictures are taken of the demo shop.")
    const { shop, backend } = house.addresses
    const { admin, cards } = report.demo
    await sellOne(backend, admin)
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] })
    const take = (name: string, viewport: typeof DESK, visit: (page: Page) => Promise<void>) =>
      progress.step(`docs/pictures/${name}.png`, async () => {
        const context = await browser.newContext({ viewport, locale: "nb-NO", timezoneId: "Europe/Oslo", deviceScaleFactor: viewport === PHONE ? 2 : 1 })
        const page = await context.newPage()
        await visit(page)
        await page.waitForLoadState("networkidle")
        await page.screenshot({ path: path.join(folder, `${name}.png`) })
        await context.close()
      })
    await take("shop", DESK, async (page) => void (await page.goto(shop)))
    await take("kasse", DESK, async (page) => void (await signIn(page, backend, admin, "/app/kasse")))
    await take("mine-ting", PHONE, async (page) => void (await signInByCard(page, shop, cards[0])))
    await take("bunnlinje", DESK, async (page) => void (await signIn(page, backend, admin, "/app/bunnlinje")))
    await browser.close()
  })
  return 0
})
