import { box, ellipse } from "../shared/geometry.js"
import { birch, wood } from "../shared/grain.js"
import { linen } from "../shared/ground.js"
import { castShadow, plump, sheen } from "../shared/light.js"
import { fill, group, stroke } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"

/** A light board with rounded corners, a routed edge and a hole to hang it by. */
export const cuttingBoard = (scene: Scene): string => {
  const [x, y, width, height] = [330, 240, 540, 1010]
  const board = box(x, y, width, height, 62)
  const thick = `M${x} ${y + 70}V${y + height - 62}a62 62 0 0 0 62 62H${x + width - 62}a62 62 0 0 0 62 -62V${y + 70}l8 10V${y + height - 48}a62 62 0 0 1 -62 62H${x + 74}a68 68 0 0 1 -66 -48Z`
  const hole = ellipse(600, 332, 36, 36)
  const face = `${board}${hole}`
  const grain = { x, y, width, height, upright: true, arch: 120, knots: [[436, 930]] as const }
  return (
    linen(scene) +
    group(`transform="rotate(5 600 745)"`,
      castShadow(scene, board, { dx: 20, dy: 28, soft: 20, strength: 0.42 }), fill(thick, "#a97e4b"),
      wood(scene, board, grain, birch), plump(scene, board, 30, 0.44), sheen(scene, board, 0.24, 0.2),
      stroke(box(x + 14, y + 14, width - 28, height - 28, 50), "#fff4da", 3, 0.5), stroke(box(x + 18, y + 18, width - 36, height - 36, 48), "#6b4a22", 2, 0.25),
      fill(ellipse(600, 332, 41, 41), "#f2deb4", 0.8), fill(hole, "#8d683b"), fill(ellipse(605, 339, 31, 30), "#e0d3bc"), fill(hole, scene.linear([[0, "#2a1808", 0.75], [0.6, "#2a1808", 0.1]])),
      fill(face, "#ffffff", 0),
    )
  )
}
