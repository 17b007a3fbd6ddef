import { mkdirSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { readCatalogue } from "../src/catalogue.js"
import { draw } from "../src/drawing/draw.js"
import { rasterise } from "../src/drawing/rasterise.js"

const [TILE, HIGH, COLUMNS, PER_SHEET] = [480, 600, 4, 8] as const

// `pnpm --filter @verksted/demo sheet [handle or SKU …]`: draws the pictures into a temporary folder, with contact sheets.
const wanted = process.argv.slice(2)
const folder = join(tmpdir(), "verksted-pictures")
mkdirSync(folder, { recursive: true })
const products = readCatalogue().products.filter(({ handle, sku }) => wanted.length === 0 || wanted.some((word) => handle.startsWith(word) || sku.startsWith(word)))
const tiles: Buffer[] = []
const started = Date.now()
for (const product of products) {
  const before = Date.now()
  const svg = draw(product)
  const picture = await rasterise(svg)
  writeFileSync(join(folder, `${product.handle}.png`), picture)
  tiles.push(await sharp(picture).resize(TILE, HIGH).toBuffer())
  console.log(`${product.sku} ${product.handle}: svg ${Math.round(svg.length / 1000)} kB, ${Date.now() - before} ms`)
}
for (let first = 0; first < tiles.length; first += PER_SHEET) {
  const page = tiles.slice(first, first + PER_SHEET)
  const rows = Math.ceil(page.length / COLUMNS)
  await sharp({ create: { width: Math.min(COLUMNS, page.length) * (TILE + 10), height: rows * (HIGH + 10), channels: 3, background: "#ffffff" } })
    .composite(page.map((input, i) => ({ input, left: (i % COLUMNS) * (TILE + 10) + 5, top: Math.floor(i / COLUMNS) * (HIGH + 10) + 5 })))
    .png()
    .toFile(join(folder, `sheet-${first / PER_SHEET + 1}.png`))
}
console.log(`${tiles.length} pictures in ${Math.round((Date.now() - started) / 1000)} s: ${folder}`)
