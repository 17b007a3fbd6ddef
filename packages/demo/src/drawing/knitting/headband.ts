import { shade } from "../shared/colour.js"
import { wool } from "../shared/filters.js"
import { outline, part, type Surface } from "../shared/geometry.js"
import { table } from "../shared/ground.js"
import { castShadow, cylinder, plump, standShadow } from "../shared/light.js"
import { fill, group } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { knit } from "./stitch.js"

const front: Surface = (u, v) => {
  const turned = Math.sin((u - 0.5) * Math.PI * 0.96)
  return [600 + turned * 425, 1010 - v * (300 - 26 * Math.abs(turned)) + Math.cos((u - 0.5) * Math.PI) * 70]
}
const back: Surface = (u, v) => [600 + Math.sin((u - 0.5) * Math.PI * 0.96) * 415, 925 - v * 215 - Math.cos((u - 0.5) * Math.PI) * 62]

/** One strand's way through a braid of three, as a band of two stitches: 0–1 along the braid. */
const strand = (index: number, turns: number): Surface => (u, v) =>
  front(v, 0.5 + 0.155 * Math.sin(v * turns * Math.PI * 2 + (index * Math.PI * 2) / 3) + (u - 0.5) * 0.205)

/** A wide headband that stands as if worn, with a braid of three strands around its front. */
export const headband = (colour: string) => (scene: Scene): string => {
  const [edge, inner] = [outline(front, 40), outline(back, 40)]
  const turns = 4
  const pieces: { readonly depth: number; readonly markup: string }[] = []
  for (let index = 0; index < 3; index += 1) {
    for (let step = 0; step < turns * 6; step += 1) {
      const [from, to] = [step / (turns * 6), (step + 1.25) / (turns * 6)]
      const depth = Math.cos(((from + to) / 2) * turns * Math.PI * 4 + (index * Math.PI * 4) / 3)
      const surface = part(strand(index, turns), 0, from, 1, Math.min(1, to))
      const d = outline(surface, 6)
      pieces.push({ depth, markup: fill(d, "#2c231a", 0.55, `transform="translate(3 7)"`) + knit(scene.random, { surface, columns: 2, rows: 4, colourAt: () => shade(colour, 0.05 + depth * 0.05) }) })
    }
  }
  const braid = pieces.sort((a, b) => a.depth - b.depth).map(({ markup }) => markup).join("")
  return (
    table(scene, 860) +
    standShadow(scene, 600, 1060, 400, 46) +
    group(`filter="${wool(scene, inner)}"`, knit(scene.random, { surface: back, columns: 44, rows: 11, colourAt: () => shade(colour, -0.3), stitchAt: () => "purl" })) +
    fill(inner, scene.linear([[0, "#20160c", 0.25], [1, "#20160c", 0.6]], [0, 0, 0, 1])) +
    castShadow(scene, edge, { dx: 4, dy: 4, soft: 8, strength: 0.2 }) +
    group(
      `filter="${wool(scene, edge)}"`,
      knit(scene.random, { surface: front, columns: 48, rows: 15, colourAt: () => colour, stitchAt: (_, row) => (row < 2 || row > 12 ? "knit" : "purl") }),
      braid,
    ) +
    cylinder(scene, edge, 0.46) +
    plump(scene, edge, 36, 0.42)
  )
}
