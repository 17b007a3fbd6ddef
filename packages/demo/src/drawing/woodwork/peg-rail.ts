import { shade } from "../shared/colour.js"
import { box, ellipse, outline, type Surface } from "../shared/geometry.js"
import { birch, wood } from "../shared/grain.js"
import { wall } from "../shared/ground.js"
import { castShadow, cylinder, plump, sheen } from "../shared/light.js"
import { fill, stroke } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { endGrain } from "./end-grain.js"

// A turned peg that points at us and a little upwards: collar, waist, knob.
const half = (v: number): number => (v < 0.1 ? 37 : v < 0.62 ? 22 + 13 * Math.pow(Math.abs(v - 0.36) / 0.26, 2) : 34 + 15 * Math.sin(Math.min(1, (v - 0.62) / 0.38) * Math.PI * 0.62))

function peg(scene: Scene, x: number, y: number): string {
  const surface: Surface = (u, v) => [x + (u - 0.5) * 2 * half(v) + v * 10, y - v * 150 + Math.sin(u * Math.PI) * 13 * (1 - v)]
  const d = outline(surface, 40)
  const [kx, ky] = [x + 10, y - 150]
  const face = ellipse(kx, ky, 48, 40)
  return (
    fill(d + face, "#3a2611", 0.4, `transform="translate(52 64)" filter="${scene.blur(15, d + face)}"`) + fill(ellipse(x, y + 8, 50, 22), "#2a1808", 0.5, `filter="${scene.blur(7, ellipse(x, y + 8, 50, 22))}"`) +
    wood(scene, d, { x: x - 60, y: y - 170, width: 130, height: 190, upright: true }, birch) + cylinder(scene, d, 0.7) +
    stroke(`M${x - 35} ${y - 12}Q${x} ${y + 6} ${x + 37} ${y - 12}`, "#5d3f1c", 4, 0.4) +
    endGrain(scene, face, [kx - 8, ky + 4], 80, { ...birch, base: shade(birch.base, 0.04) }, 0.84) + plump(scene, face, 20, 0.4) + sheen(scene, face, 0.4, 0.36)
  )
}

/** A rail of birch on the wall with five turned pegs. */
export const pegRail = (scene: Scene): string => {
  const board = box(110, 700, 980, 170, 16)
  const screw = (x: number) => fill(ellipse(x, 785, 15, 15), "#8d8678") + sheen(scene, ellipse(x, 785, 15, 15), 0.7, 0.6) + stroke(`M${x - 8} 781L${x + 8} 789`, "#4f4a41", 4)
  return (
    wall(scene) + castShadow(scene, board, { dx: 16, dy: 26, soft: 18, strength: 0.42 }) +
    wood(scene, board, { x: 110, y: 700, width: 980, height: 170, arch: 44, knots: [[505, 838]] }, birch) + plump(scene, board, 20, 0.42) + sheen(scene, board, 0.18, 0.14) +
    screw(160) + screw(1040) + [248, 424, 600, 776, 952].map((x) => peg(scene, x, 810)).join("")
  )
}
