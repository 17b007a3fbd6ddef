import { shade } from "../shared/colour.js"
import { smooth, type Point } from "../shared/geometry.js"
import { fill, stroke } from "../shared/markup.js"
import { between, type Random } from "../shared/random.js"

/** A watercolour wash: thin layers that do not quite meet, and the darker rim where the water dried last. */
export function wash(random: Random, points: readonly Point[], colour: string, strength = 0.3, wobble = 9): string {
  let layers = ""
  for (let layer = 0; layer < 3; layer += 1) {
    const moved = points.map(([x, y]): Point => [x + between(random, -wobble, wobble), y + between(random, -wobble, wobble)])
    const d = smooth(moved, true)
    layers += fill(d, shade(colour, (layer - 1) * 0.08), strength) + (layer === 2 ? stroke(d, shade(colour, -0.3), 3.5, strength * 0.9) : "")
  }
  return layers
}

/** Points around an uneven blob. */
export const blob = (random: Random, [x, y]: Point, rx: number, ry: number, count = 9): Point[] =>
  Array.from({ length: count }, (_, i): Point => {
    const angle = (i / count) * Math.PI * 2
    const reach = between(random, 0.84, 1.14)
    return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach]
  })
