import { watercolour } from "../shared/filters.js"
import { box } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { group } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { boat, fern, mountains, poppy, robin, type Motif } from "./motifs.js"
import { paper } from "./paper.js"

/** Where each card lies: its middle, and how far it is turned. */
const places: readonly (readonly [Motif, x: number, y: number, degrees: number])[] = [
  [mountains, 246, 470, -5], [fern, 604, 452, 2], [boat, 960, 476, 5], [robin, 418, 1010, 4], [poppy, 790, 1024, -4],
]

/** Five cards laid out side by side, each with its own small watercolour. */
export const cards = (scene: Scene): string => {
  const card = box(-165, -235, 330, 470, 6)
  const field = box(-134, -200, 268, 400)
  const bleed = watercolour(scene, field, 14)
  return (
    linen(scene) +
    places.map(([motif, x, y, degrees]) =>
      group(`transform="translate(${x} ${y}) rotate(${degrees}) scale(0.98)"`, paper(scene, card), group(`filter="${bleed}"`, group(`transform="translate(0 6) scale(1.08)"`, motif(scene.random)))),
    ).join("")
  )
}
