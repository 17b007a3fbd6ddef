import { shade } from "../shared/colour.js"
import { ellipse, polygon } from "../shared/geometry.js"
import { pine, wood } from "../shared/grain.js"
import { table } from "../shared/ground.js"
import { castShadow, sheen, standShadow } from "../shared/light.js"
import { fill, stroke } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { endGrain } from "./end-grain.js"

/** A nesting box for tits: 32 mm hole, a roof that tips up, untreated boards. */
export const birdBox = (scene: Scene): string => {
  const front = polygon([[330, 520], [730, 520], [730, 1190], [330, 1190]])
  const side = polygon([[730, 520], [900, 400], [900, 1108], [730, 1190]])
  const roof = polygon([[268, 500], [800, 500], [976, 330], [460, 330]])
  const eave = polygon([[268, 500], [800, 500], [800, 540], [268, 540]])
  const verge = polygon([[800, 500], [976, 330], [976, 368], [800, 540]])
  const hole = ellipse(530, 716, 62, 62)
  const nail = (x: number, y: number) => fill(ellipse(x, y, 7, 7), "#6f6a62") + fill(ellipse(x - 2, y - 2, 3, 3), "#eeeae0", 0.8)
  return (
    table(scene, 900) + standShadow(scene, 620, 1176, 300, 34) +
    wood(scene, side, { x: 730, y: 390, width: 180, height: 810, upright: true }, { ...pine, base: shade(pine.base, -0.3) }) + fill(side, scene.linear([[0, "#2a1808", 0.12], [1, "#2a1808", 0.34]], [0, 0, 1, 0.4])) +
    wood(scene, front, { x: 330, y: 500, width: 400, height: 700, upright: true, arch: 90, knots: [[420, 1010], [650, 900]] }, pine) + sheen(scene, front, 0.2, 0.14) +
    stroke("M730 520V1190", "#fff0d0", 3, 0.6) + stroke("M334 1190H730L900 1108", "#5d3d1c", 4, 0.5) +
    fill(ellipse(530, 716, 68, 68), "#f3d9a6", 0.75) + fill(hole, "#2b1a0d") + fill(ellipse(540, 728, 52, 50), "#120a05") + stroke("M474 742A62 62 0 0 0 586 742", "#c69457", 5, 0.7) +
    castShadow(scene, eave, { dx: 8, dy: 30, soft: 14, strength: 0.44 }) +
    wood(scene, roof, { x: 260, y: 320, width: 720, height: 190, arch: 40 }, { ...pine, base: shade(pine.base, 0.1) }) + fill(roof, scene.linear([[0, "#fff8ea", 0.3], [1, "#fff8ea", 0]], [0, 0, 1, 1])) +
    wood(scene, eave, { x: 260, y: 500, width: 540, height: 40 }, { ...pine, base: shade(pine.base, -0.1) }) + endGrain(scene, verge, [886, 560], 260, { ...pine, base: shade(pine.base, -0.22) }, 0.7) +
    stroke("M268 500H800L976 330", "#fff3d8", 4, 0.7) +
    nail(352, 1160) + nail(706, 1160) + nail(352, 590) + nail(706, 590)
  )
}
