import { mix, shade } from "../shared/colour.js"
import { at, part, type Point } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { castShadow } from "../shared/light.js"
import { stroke } from "../shared/markup.js"
import { between } from "../shared/random.js"
import { ribbon } from "../shared/ribbon.js"
import type { Scene } from "../shared/scene.js"
import { piece } from "./piece.js"

function fringe(scene: Scene, from: Point, to: Point, out: Point, colour: string): string {
  let threads = ""
  for (let i = 0; i <= 22; i += 1) {
    const t = (Math.floor(i / 2) + (i % 2) * 0.35) / 11.4
    const x = from[0] + (to[0] - from[0]) * t
    const y = from[1] + (to[1] - from[1]) * t
    const [ex, ey] = [x + out[0] + between(scene.random, -14, 14), y + out[1] + between(scene.random, -12, 12)]
    threads += `M${at([x, y])}Q${at([x + out[0] * 0.5 + between(scene.random, -9, 9), y + out[1] * 0.5])} ${at([ex, ey])}`
  }
  return castShadow(scene, threads, { dx: 6, dy: 8, soft: 5, strength: 0 }) + stroke(threads, shade(colour, -0.35), 9) + stroke(threads, colour, 6.5) + stroke(threads, shade(colour, 0.3), 1.6, 0.6)
}

/** A long scarf laid in a loop, its yarn shifting through the colours from one end to the other. */
export const scarf = (colours: readonly string[]) => (scene: Scene): string => {
  const rows = 168
  const surface = ribbon([[408, 1270], [402, 1000], [430, 700], [486, 440], [560, 284], [640, 268], [716, 400], [752, 660], [772, 900], [790, 1150]], (v) => 250 - 96 * Math.exp(-(((v - 0.53) / 0.13) ** 2)))
  const colourOf = (t: number) => {
    const scaled = Math.min(0.999, Math.max(0, t)) * (colours.length - 1)
    return mix(colours[Math.floor(scaled)] ?? "#000000", colours[Math.floor(scaled) + 1] ?? "#000000", Math.round((scaled % 1) * 8) / 8)
  }
  const half = (from: number, to: number) =>
    piece(scene, {
      surface: part(surface, 0, from, 1, to), columns: 12, rows: Math.round(rows * (to - from)), shine: false, round: 40, hair: 10, strength: 0.5,
      colourAt: (_, row) => colourOf(from + row / rows + (scene.random() - 0.5) * 0.05), stitchAt: (column) => (column % 4 === 3 ? "purl" : "knit"),
    })
  return (
    linen(scene) +
    fringe(scene, surface(0, 0), surface(1, 0), [-30, 84], colourOf(0)) +
    half(0, 0.5) +
    half(0.49, 1) +
    fringe(scene, surface(0, 1), surface(1, 1), [34, 84], colourOf(1))
  )
}
