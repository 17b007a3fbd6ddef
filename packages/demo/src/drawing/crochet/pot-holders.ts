import { cotton } from "../shared/filters.js"
import { lerp, outline, smooth, turn, turned, type Point, type Surface } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { castShadow, plump, sheen } from "../shared/light.js"
import { group } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { chain, rounds, shells } from "./stitch.js"

const HALF = 235

function potHolder(scene: Scene, [x, y]: Point, degrees: number, main: string, edge: string): string {
  const surface: Surface = turned((u, v) => [x + (u - 0.5) * 2 * HALF, y + (0.5 - v) * 2 * HALF], [x, y], degrees)
  const rim = outline((u, v) => surface(u * 1.1 - 0.05, v * 1.1 - 0.05), 20)
  const around: readonly ((t: number) => Point)[] = [(t) => surface(t, 1), (t) => surface(1, 1 - t), (t) => surface(1 - t, 0), (t) => surface(0, t)]
  const loop = Array.from({ length: 23 }, (_, i): Point => {
    const angle = (i / 22) * Math.PI * 1.86 + Math.PI * 0.32
    return turn([x - HALF - 44 + Math.cos(angle) * 58, y - HALF - 44 + Math.sin(angle) * 58], [x, y], degrees)
  })
  const stripes = (row: number) => (row % 12 === 4 || row % 12 === 5 ? edge : main)
  return (
    castShadow(scene, rim, { dx: 14, dy: 20 }) +
    group(
      `filter="${cotton(scene, rim + smooth(loop), 6)}"`,
      chain(loop, edge, 13),
      ...around.map((line) => shells(line, 13, 36, -1, edge)),
      ...around.map((line, side) => shells(corner(around[(side + 3) % 4] ?? line, line), 1, 38, -1, edge)),
      rounds(scene.random, { surface, columns: 26, rows: 30, colourAt: (_, row) => stripes(row) }),
    ) +
    plump(scene, outline(surface, 12), 26, 0.34) +
    sheen(scene, rim, 0.12, 0.2)
  )
}

/** The way around a corner, from the end of one side to the beginning of the next. */
const corner = (before: (t: number) => Point, after: (t: number) => Point) => (t: number): Point => {
  const [a, b] = [before(0.97), after(0.03)]
  return [lerp(a[0], b[0], t), lerp(a[1], b[1], t)]
}

/** Two square pot holders with shells along their edges and a crocheted loop. */
export const potHolders = (first: string, second: string) => (scene: Scene): string =>
  linen(scene) + potHolder(scene, [510, 520], -8, first, second) + potHolder(scene, [690, 985], 9, second, first)
