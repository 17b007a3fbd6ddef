import { shade } from "../shared/colour.js"
import { ellipse, turned, type Point, type Surface } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { plump } from "../shared/light.js"
import { fill, group } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { piece } from "./piece.js"
import type { Stitch } from "./stitch.js"

const airy = (column: number, row: number): Stitch => {
  if (row < 6 || row > 31) return column % 2 ? "purl" : "knit"
  return (row % 4 === 0 && column % 4 === 1) || (row % 4 === 2 && column % 4 === 3) ? "hole" : "knit"
}

/** A pair of short wrist warmers in an airy stitch, hairy with mohair, each with the opening for its thumb. */
export const wristWarmers = (colour: string) => (scene: Scene): string => {
  const tube = ([x, y]: Point): Surface => (u, v) => [x + (u - 0.5) * (420 - 84 * Math.sin(Math.min(1, Math.max(0, v)) * Math.PI) ** 0.8), y - v * 780 - Math.sin(u * Math.PI) * 12]
  const warmer = (centre: Point, degrees: number, thumb: number) => {
    const surface = turned(tube([centre[0], centre[1] + 390]), centre, degrees)
    const [[x, y], [nearX, nearY]] = [surface(thumb, 0.66), surface(thumb + 0.08, 0.66)]
    const across = Math.hypot(nearX - x, nearY - y)
    const [hole, rim] = [ellipse(0, 0, across, across * 2.1), ellipse(0, 0, across * 1.5, across * 2.7)]
    return (
      piece(scene, { surface, columns: 20, rows: 38, colourAt: () => colour, stitchAt: airy, round: 84, hair: 11, strength: 0.34, ground: -0.24 }) +
      group(
        `transform="translate(${Math.round(x)} ${Math.round(y)}) rotate(${degrees})"`,
        fill(rim, shade(colour, -0.12)), fill(hole, "#4a4038", 0.9), plump(scene, rim, 14, 0.5),
      )
    )
  }
  return linen(scene) + warmer([375, 690], -9, 0.83) + warmer([815, 810], 10, 0.17)
}
