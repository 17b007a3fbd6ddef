import { part, quad, turned, type Point, type Surface } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { ribbon } from "../shared/ribbon.js"
import type { Scene } from "../shared/scene.js"
import { piece } from "./piece.js"
import { chart, ribs } from "./stitch.js"

const STAR = [
  "......x......x......",
  ".x...xx......xx...x.",
  ".xx.xxx..x...xxx.xx.",
  ".xxxxx..xxx...xxxxx.",
  "..xxx..xx.xx...xxx..",
  "xxxx..xx.x.xx..xxxxx",
  "..xxx..xx.xx...xxx..",
  ".xxxxx..xxx...xxxxx.",
  ".xx.xxx..x...xxx.xx.",
  ".x...xx......xx...x.",
  "......x......x......",
  "..x......x......x...",
  ".x.x....x.x....x.x..",
  "..x......x......x...",
]

const hand = (centre: Point): Surface => (u, v) => {
  const closing = v < 0.72 ? 1 : Math.sqrt(Math.max(0, 1 - Math.pow((Math.min(v, 1) - 0.72) / 0.285, 2)))
  return [centre[0] + (u - 0.5) * 330 * closing * (0.94 + 0.06 * Math.sin(v * Math.PI)), centre[1] - v * 560]
}

function mitten(scene: Scene, [x, y]: Point, degrees: number, side: 1 | -1, ground: string, pattern: string): string {
  const centre: Point = [x, y - 200]
  const thumb = turned(
    ribbon([[x + side * 108, y - 90], [x + side * 176, y - 170], [x + side * 222, y - 270], [x + side * 236, y - 350]], (v) => 122 * (v < 0.7 ? 1 : Math.sqrt(Math.max(0, 1 - ((v - 0.7) / 0.31) ** 2)))),
    centre,
    degrees,
  )
  const cuff: Surface = turned((u, v) => [x + (u - 0.5) * (276 + 26 * (1 - v) ** 2), y + 210 - v * 224], centre, degrees)
  return (
    piece(scene, { surface: thumb, columns: 8, rows: 16, colourAt: (column, row) => ((column + row) % 2 ? ground : pattern) }) +
    piece(scene, { surface: cuff, columns: 24, rows: 14, colourAt: (_, row) => (row === 3 || row === 5 || row === 10 ? pattern : ground), stitchAt: ribs(2, 2), round: 40 }) +
    piece(scene, { surface: part(turned(hand([x, y]), centre, degrees), 0, 0, 1, 1), columns: 21, rows: 32, colourAt: chart(STAR, { x: pattern }, ground), round: 60 })
  )
}

/** A pair of two-coloured mittens, the one upon the other. */
export const mittens = (ground: string, pattern: string) => (scene: Scene): string =>
  linen(scene) + mitten(scene, [440, 930], -14, -1, ground, pattern) + mitten(scene, [740, 990], 12, 1, ground, pattern)

// Larger than the sheet on all sides, and not quite straight, as one holds it.
const held: Surface = quad([-120, 1600], [1290, 1660], [1330, -90], [-90, -150])

/** The star on the back of such a mitten, so close that each stitch is seen. */
export const mittenPattern = (ground: string, pattern: string) => (scene: Scene): string =>
  piece(scene, { surface: held, columns: 20, rows: 26, colourAt: chart(STAR, { x: pattern }, ground), shadow: false, hair: 14, strength: 0.2 })
