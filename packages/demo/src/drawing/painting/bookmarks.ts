import { shade } from "../shared/colour.js"
import { watercolour } from "../shared/filters.js"
import { box, ellipse, type Point } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { fill, group, stroke } from "../shared/markup.js"
import { between } from "../shared/random.js"
import type { Scene } from "../shared/scene.js"
import { paper } from "./paper.js"
import { blob, wash } from "./wash.js"

const [WIDE, LONG] = [176, 760]

function stripes(scene: Scene, colours: readonly string[], kind: number): string {
  const { random } = scene
  return colours.map((colour, i) => {
    const y = -LONG / 2 + 110 + (i * (LONG - 150)) / colours.length
    const high = (LONG - 130) / colours.length
    if (kind === 1) return wash(random, blob(random, [between(random, -18, 18), y + high / 2], 62, high * 0.52), colour, 0.3)
    const slant = kind === 2 ? 30 : kind === 3 ? -16 : 0
    const edge: Point[] = [[-74, y + slant], [0, y + between(random, -14, 14)], [74, y - slant], [74, y + high - slant], [0, y + high + between(random, -14, 14)], [-74, y + high + slant]]
    return wash(random, edge, colour, 0.28)
  }).join("")
}

/** Four narrow bookmarks, each its own scale of colours, with a knotted thread. */
export const bookmarks = (scales: readonly (readonly string[])[]) => (scene: Scene): string => {
  const strip = box(-WIDE / 2, -LONG / 2, WIDE, LONG, 5)
  const bleed = watercolour(scene, strip, 16)
  return (
    linen(scene) +
    scales.map((colours, index) => {
      const thread = shade(colours[1] ?? "#888888", -0.2)
      const hang = "M0 -336C-30 -420 34 -430 10 -500M0 -336C20 -410 -30 -440 -26 -486"
      return group(
        `transform="translate(${282 + index * 212} ${800 + (index % 2) * 46}) rotate(${[-6, 3, -2, 6][index] ?? 0})"`,
        paper(scene, strip),
        group(`clip-path="${scene.clip(strip)}"`, group(`filter="${bleed}"`, stripes(scene, colours, index))),
        fill(ellipse(0, -336, 13, 13), "#cbb994"), fill(ellipse(2, -334, 10, 10), "#7d6b4a"),
        stroke(hang, shade(thread, -0.3), 7), stroke(hang, thread, 4.5),
      )
    }).join("")
  )
}
