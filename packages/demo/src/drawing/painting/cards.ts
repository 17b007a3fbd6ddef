import { watercolour } from "../shared/filters.js"
import { box } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { group } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { boat, fern, mountains, poppy, robin, type Motif } from "./motifs.js"
import { paper } from "./paper.js"

/** Five cards in a fan, each with its own small watercolour. */
export const cards = (scene: Scene): string => {
  const fan: readonly (readonly [Motif, number])[] = [[mountains, -38], [fern, -19], [boat, 0], [robin, 19], [poppy, 38]]
  const card = box(-165, -235, 330, 470, 6)
  const field = box(-134, -200, 268, 400)
  const bleed = watercolour(scene, field, 14)
  return (
    linen(scene) +
    fan.map(([motif, angle]) =>
      group(`transform="translate(600 800) scale(0.86) rotate(${angle} 0 560)"`, paper(scene, card), group(`filter="${bleed}"`, group(`transform="translate(0 6) scale(1.08)"`, motif(scene.random)))),
    ).join("")
  )
}
