import { shade } from "../shared/colour.js"
import { outline, quad, turned, type Point } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { castShadow, plump } from "../shared/light.js"
import { fill, stroke } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { piece } from "./piece.js"
import type { Stitch } from "./stitch.js"

const MIDDLE: Point = [600, 760]

const lace = (column: number, row: number): Stitch => {
  if (row < 4 || row > 53 || column < 3 || column > 38) return row % 2 ? "purl" : "knit"
  const [x, y] = [column % 12, row % 16]
  if (y % 2 === 0 && (Math.abs(x - 6) === Math.abs(y - 8) * 0.75 || Math.round(Math.abs(x - 6)) === Math.round(Math.abs(y - 8) * 0.75))) return "hole"
  return y === 8 && x === 6 ? "hole" : "knit"
}

/** A folded blanket in lace: layers at its edges, the pattern of holes on top. */
export const blanket = (colour: string) => (scene: Scene): string => {
  let layers = ""
  for (let layer = 4; layer >= 1; layer -= 1) {
    const shift = layer * 15
    const surface = turned(quad([262 + shift * 0.4, 1190 + shift], [938 + shift, 1190 + shift], [938 + shift, 330 + shift * 0.2], [262 + shift * 0.4, 330 + shift]), MIDDLE, -5)
    const d = outline(surface, 8)
    layers += (layer === 4 ? castShadow(scene, d, { soft: 22 }) : "") + fill(d, shade(colour, -0.05 - layer * 0.025)) + plump(scene, d, 14, 0.3) + stroke(d, shade(colour, -0.45), 3, 0.7)
  }
  const top = turned((u, v) => [600 + (u - 0.5) * 690 + Math.sin(v * 9) * 3, 1196 - v * 868 + Math.sin(u * 7) * 4], MIDDLE, -5)
  return linen(scene) + layers + piece(scene, { surface: top, columns: 42, rows: 58, colourAt: () => colour, stitchAt: lace, shine: false, round: 44 })
}
