import { shade } from "../shared/colour.js"
import { cotton } from "../shared/filters.js"
import { ellipse, num, type Point, type Surface } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { ball, castShadow } from "../shared/light.js"
import { fill, group, stroke } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { rounds } from "./stitch.js"

type Motif = (column: number, row: number) => boolean

const MOTIFS: readonly Motif[] = [
  (_, row) => row % 6 === 2 || row % 6 === 3,
  (column, row) => row > 6 && row < 17 && (Math.abs((column % 10) - 5) === Math.abs(row - 11) || row === 11 || column % 10 === 5),
  (column, row) => (column + Math.floor(row * 0.5)) % 6 < 3,
  (column, row) => row % 4 === 2 && (column + (row % 8 === 2 ? 2 : 0)) % 4 < 2,
]

function bauble(scene: Scene, [x, y]: Point, radius: number, tilt: number, ground: string, pattern: string, motif: Motif): string {
  const surface: Surface = (u, v) => {
    const [lat, lon] = [(v - 0.5) * Math.PI, (u - 0.5) * Math.PI * 1.02]
    const [px, py] = [Math.cos(lat) * Math.sin(lon), Math.sin(lat) * 1.04 - Math.cos(lat) * Math.cos(lon) * 0.1]
    return [x + (px * Math.cos(tilt) + py * Math.sin(tilt)) * radius, y - (py * Math.cos(tilt) - px * Math.sin(tilt)) * radius]
  }
  const d = ellipse(x, y, radius, radius)
  const [hx, hy] = [x + Math.sin(tilt) * radius, y - Math.cos(tilt) * radius]
  const loop = `M${num(hx - 10)} ${num(hy + 6)}C${num(hx - 60)} ${num(hy - 90)} ${num(hx + 40)} ${num(hy - 150)} ${num(hx + 14)} ${num(hy + 4)}`
  return (
    castShadow(scene, d, { dx: 22, dy: 28, soft: 22, strength: 0.4 }) +
    castShadow(scene, loop, { strength: 0, soft: 4 }) + stroke(loop, shade(pattern, -0.35), 11) + stroke(loop, pattern, 8) + stroke(loop, shade(pattern, 0.4), 2, 0.7, `stroke-dasharray="8 6"`) +
    group(`clip-path="${scene.clip(d)}"`, group(`filter="${cotton(scene, d, 4)}"`, fill(d, shade(ground, -0.16)), rounds(scene.random, { surface, columns: 22, rows: 20, colourAt: (column, row) => (motif(column, row) ? pattern : ground) }))) +
    ball(scene, d, 0.7)
  )
}

/** Four baubles in two colours, each with its own pattern. */
export const baubles = (red: string, white: string) => (scene: Scene): string =>
  linen(scene) +
  ([[[410, 520], -0.25], [[812, 470], 0.2], [[370, 1030], 0.12], [[790, 1010], -0.16]] as const)
    .map(([place, tilt], index) => bauble(scene, place, index % 3 === 0 ? 206 : 190, tilt, index % 2 ? white : red, index % 2 ? red : white, MOTIFS[index] ?? (() => false)))
    .join("")
