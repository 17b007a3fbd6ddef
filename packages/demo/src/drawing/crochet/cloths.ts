import { shade } from "../shared/colour.js"
import { cotton } from "../shared/filters.js"
import { lerp, outline, type Point, type Surface } from "../shared/geometry.js"
import { table } from "../shared/ground.js"
import { castShadow, plump, sheen, standShadow } from "../shared/light.js"
import { fill, group } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { rounds, shells } from "./stitch.js"

// Seen from the front and above: the folded edge in front, the top running away from us.
const top = (y: number, lift: number): Surface => (u, v) => {
  const narrow = lerp(1, 0.8, v)
  return [600 + (u - 0.5) * 732 * narrow + lift * v, y - v * 250 - Math.sin(u * Math.PI) * 8 * (1 - v) + Math.pow(Math.abs(u - 0.5) * 2, 10) * 17 * (1 - v)]
}
const fold = (y: number): Surface => (u, v) => [
  600 + (u - 0.5) * 2 * (366 + 18 * Math.sin(v * Math.PI)),
  y + 62 - v * 124 - Math.sin(u * Math.PI) * 8 + Math.pow(Math.abs(u - 0.5) * 2, 10) * (v - 0.5) * 34,
]

/** Three folded dishcloths in a pile, each in its colour. */
export const cloths = (colours: readonly [string, string, string]) => (scene: Scene): string => {
  let pile = standShadow(scene, 600, 1110, 380, 40)
  colours.forEach((colour, index) => {
    const y = 1030 - index * 128
    const [upper, front] = [outline(top(y - 62, 16), 14), outline(fold(y), 14)]
    const edge = Array.from({ length: 2 }, (_, i): string => fill(outline((u, v) => fold(y)(u, 0.38 + i * 0.22 + v * 0.015), 10), "#24180c", 0.5))
    pile +=
      group(`filter="${cotton(scene, upper + front, 6)}"`,
        rounds(scene.random, { surface: top(y - 62, 16), columns: 36, rows: index === 2 ? 17 : 5, colourAt: () => shade(colour, 0.06) }),
        rounds(scene.random, { surface: fold(y), columns: 37, rows: 7, colourAt: () => colour }),
        ...edge,
        index === 2 ? shells((t): Point => top(y - 62, 16)(1 - t, 0.97), 16, 26, 1, shade(colour, -0.12)) : "",
      ) +
      plump(scene, front, 34, 0.55) + sheen(scene, upper + front, 0.1, 0.18)
    if (index < 2) pile += castShadow(scene, front, { dx: 3, dy: -4, soft: 8, strength: 0.25 })
  })
  return table(scene, 830) + pile
}
