import { readFileSync } from "node:fs"
import path from "node:path"
import type { House } from "../house.js"
import { serveShop, STOREFRONT_STEP } from "../open-shop.js"
import type { Progress } from "../present/progress.js"
import { logOf, readyShop, runMedusa } from "../ready-shop.js"
import { storefrontSecret } from "../servers/storefront-secret.js"
import { storefrontApp } from "../settings/places.js"
import { withPassingHouse } from "../testing/test-house.js"
import { Trouble } from "../trouble.js"
import { listTimes } from "./list-times.js"
import { loadFigures } from "./load-figures.js"
import { memoryOf } from "./memory.js"
import { searchTimes } from "./search-times.js"
import { needStaticLists, staticPages } from "./static-pages.js"
import { benchTable, type Measured } from "./statistics.js"
import { timedProgress, type TimedProgress } from "./step-times.js"

/**
 * Fills a house of its own with `count` generated things, builds the storefront of it, and asks both servers. Markdown.
 * @throws Trouble when a list page is not static, or a step fails
 */
export async function measureLargeShop(count: number, shown: Progress): Promise<string> {
  const progress = timedProgress(shown)
  const rows: Measured[] = []
  const how = await withPassingHouse("large", progress, async (house) => void rows.push(...(await measure(house, count, progress))))
  if (how === "stopped") throw new Trouble("The bench was stopped.")
  return `${count} generated things beside the demo’s, in two languages; the database does not wait for the disk. Every list page is static, or the bench fails.\n\n${benchTable(rows)}`
}

async function measure(house: House, count: number, progress: TimedProgress): Promise<Measured[]> {
  const ready = await readyShop(house)
  await progress.step(`Loading ${count} things`, () => runMedusa(house, ready.env, "load-generated", ["exec", "./src/scripts/load-generated.js", String(count)]), { usual: count / 20, log: logOf(house, "load-generated") })
  const { loaded_s, indexed_s } = loadFigures(readFileSync(logOf(house, "load-generated"), "utf8"))
  const { report, children } = await serveShop(house, ready)
  const build = path.join(storefrontApp, house.places.distDir)
  const pages = staticPages(build)
  needStaticLists(build, pages, count)
  const { backend, shop } = house.addresses
  const rows: Measured[] = [
    { what: "Loading the things, in batches of 100", values: [loaded_s], unit: "s" },
    { what: "Filling both search indexes", values: [indexed_s], unit: "s" },
    { what: "Building the storefront", values: [progress.took(STOREFRONT_STEP)], unit: "s" },
    { what: "Static pages", values: [pages.length], unit: "n" },
    ...(await progress.step("Asking for a list page", () => listTimes(`${shop}/produkter/side/2`))),
    ...(await progress.step("Searching", () => searchTimes(backend, report.publishable_key, storefrontSecret(house.settings, house.secrets)))),
  ]
  const memory = children.filter(({ name }) => name !== "database").map(({ name, pid }): Measured => ({ what: `Memory of the ${name} afterwards`, values: [memoryOf(pid)], unit: "MB" }))
  return [...rows, ...memory]
}
