import { turned, type Point, type Surface } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import type { Scene } from "../shared/scene.js"
import { piece } from "./piece.js"
import type { Stitch } from "./stitch.js"

const airy = (column: number, row: number): Stitch => {
  if (row < 6 || row > 31) return column % 2 ? "purl" : "knit"
  return (row % 4 === 0 && column % 4 === 1) || (row % 4 === 2 && column % 4 === 3) ? "hole" : "knit"
}

/** A pair of short wrist warmers in an airy stitch, hairy with mohair. */
export const wristWarmers = (colour: string) => (scene: Scene): string => {
  const tube = ([x, y]: Point): Surface => (u, v) => [x + (u - 0.5) * (350 - 74 * Math.sin(Math.min(1, Math.max(0, v)) * Math.PI) ** 0.8), y - v * 640 - Math.sin(u * Math.PI) * 10]
  const warmer = (centre: Point, degrees: number) =>
    piece(scene, { surface: turned(tube([centre[0], centre[1] + 320]), centre, degrees), columns: 20, rows: 38, colourAt: () => colour, stitchAt: airy, round: 70, hair: 11, strength: 0.3, ground: -0.24 })
  return linen(scene) + warmer([415, 690], -9) + warmer([780, 800], 10)
}
