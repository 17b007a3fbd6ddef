import { shade } from "../shared/colour.js"
import { type Point } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { ribbon } from "../shared/ribbon.js"
import type { Scene } from "../shared/scene.js"
import { piece } from "./piece.js"

function sock(scene: Scene, [x, y]: Point, colour: string, second: string): string {
  const surface = ribbon(
    [[x, y], [x + 2, y + 180], [x + 4, y + 370], [x + 34, y + 490], [x + 140, y + 560], [x + 270, y + 580], [x + 372, y + 590]],
    (v) => 176 * (v < 0.6 ? 1 + 0.1 * Math.exp(-(((v - 0.56) / 0.1) ** 2)) : v < 0.88 ? 0.98 : 0.98 * Math.sqrt(Math.max(0, 1 - ((v - 0.88) / 0.122) ** 2))),
  )
  const colourAt = (column: number, row: number) => {
    if (row === 10 || row === 11 || row === 13) return second
    if (row > 43 || (row > 22 && row < 33 && column > 2 + Math.abs(row - 27.5) * 0.9)) return second
    return colour
  }
  // u runs against the knitting direction here, so the heel is the far side of the bend.
  return piece(scene, {
    surface: (u, v) => surface(1 - u, v), columns: 11, rows: 48,
    colourAt, stitchAt: (column, row) => (row < 9 && column % 2 ? "purl" : "knit"), shine: false, round: 46, hair: 7,
  })
}

/** Three pairs of socks in shades of grey, each pair lying together. */
export const socks = (greys: readonly (readonly [string, string])[]) => (scene: Scene): string =>
  linen(scene) +
  greys
    .map(([colour, second], index) => {
      const place = greys.length - 1 - index
      const [x, y] = [230 + place * 262, 560 - place * 130]
      return sock(scene, [x + 34, y - 30], shade(colour, -0.08), second) + sock(scene, [x, y], colour, second)
    })
    .join("")
