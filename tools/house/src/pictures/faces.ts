import type { Page } from "@playwright/test"
import type { House } from "../house.js"
import type { HouseReport } from "../servers/report.js"
import { signIn, signInByCard } from "./sign-in.js"

/** One picture of the README: its file, its screen, and the way to what it shows. */
export interface Face {
  name: string
  viewport: { width: number; height: number }
  /** Pixels of the picture to one of the screen. */
  scale: number
  visit: (page: Page) => Promise<void>
}

const DESK = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 780 }
const SOLD = "«Ro», abstrakt akryl"
const ITS_MAKER = "Bølge"
const SCANNED = ["PS-SNE-05-1", "PS-SNE-02-1"]

/** The four faces of the house, each in use. */
export function facesOf({ addresses: { shop, backend } }: House, { admin, cards }: NonNullable<HouseReport["demo"]>): Face[] {
  return [
    { name: "shop", viewport: DESK, scale: 1, visit: async (page) => void (await page.goto(shop)) },
    { name: "kasse", viewport: DESK, scale: 1, visit: async (page) => {
      await signIn(page, backend, admin, "/app/kasse")
      for (const [index, sku] of SCANNED.entries()) {
        await page.getByRole("searchbox").fill(sku)
        await page.keyboard.press("Enter")
        await page.getByRole("list", { name: "Kurv" }).getByRole("listitem").nth(index).waitFor()
      }
    } },
    { name: "mine-ting", viewport: PHONE, scale: 2, visit: async (page) => {
      await signInByCard(page, shop, cards.find(({ pseudonym }) => pseudonym === ITS_MAKER))
      const thing = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: SOLD }) })
      await thing.getByRole("list").last().evaluate((steps) => steps.scrollIntoView({ block: "end" }))
      await page.evaluate("window.scrollBy(0, 32)")
    } },
    { name: "bunnlinje", viewport: DESK, scale: 1, visit: (page) => signIn(page, backend, admin, "/app/bunnlinje") },
  ]
}
