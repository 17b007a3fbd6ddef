import { wall } from "../shared/ground.js"
import type { Scene } from "../shared/scene.js"
import { ramp, strokes } from "./brush.js"
import { canvas } from "./canvas.js"

const [LEFT, TOP, SIDE] = [225, 350, 750]

/** An abstract painting: seven layers of blue, the lowest showing only where the upper ones part. */
export const calm = (blues: readonly string[]) => (scene: Scene): string => {
  let layers = ""
  for (let layer = 0; layer < 7; layer += 1) {
    const middle = TOP + SIDE * (0.04 + layer * 0.155)
    const wave = (x: number) => Math.sin(x / 150 + layer * 1.7) * 34 + Math.sin(x / 61 + layer) * 9
    layers += strokes(scene.random, {
      x: LEFT, y: TOP, width: SIDE, height: SIDE, length: 170 - layer * 7, brush: 44 - layer * 2.4,
      angle: (x) => Math.cos(x / 150 + layer * 1.7) * 11,
      colour: (x, y) => ramp(blues, layer / 6 + Math.sin(x / 97 + y / 70) * 0.07),
      where: (x, y) => (layer === 0 ? true : Math.abs(y - middle - wave(x)) < 96 - layer * 4),
    })
  }
  return wall(scene) + canvas(scene, LEFT, TOP, SIDE, SIDE, layers, "#2b4767")
}
