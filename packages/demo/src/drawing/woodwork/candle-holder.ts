import { shade } from "../shared/colour.js"
import { ellipse, outline, type Surface } from "../shared/geometry.js"
import { oak, wood } from "../shared/grain.js"
import { table } from "../shared/ground.js"
import { castShadow, cylinder, plump, standShadow } from "../shared/light.js"
import { fill, stroke } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { endGrain } from "./end-grain.js"

// The profile that the lathe turned: foot, cove, bead, cup. Half width at a height (0–1).
const profile = (v: number): number =>
  v < 0.12 ? 270 - v * 60 : v < 0.62 ? 132 + 130 * Math.pow(1 - (v - 0.12) / 0.5, 2.1) : v < 0.72 ? 132 + 34 * Math.sin(((v - 0.62) / 0.1) * Math.PI) : 136 + 42 * Math.sin(((v - 0.72) / 0.28) * Math.PI * 0.6)

const body: Surface = (u, v) => [600 + Math.sin((u - 0.5) * Math.PI) * profile(Math.min(1, Math.max(0, v))), 1140 - v * 400 + Math.cos((u - 0.5) * Math.PI) * profile(Math.min(1, Math.max(0, v))) * 0.17]

/** A low turned candle holder in oak with a candle in it, not lit. */
export const candleHolder = (candle: string) => (scene: Scene): string => {
  const d = outline(body, 60)
  const top = ellipse(600, 740, 176, 30)
  const wax = "M546 742V330Q548 306 572 302Q600 292 628 302Q652 306 654 330V742Q600 762 546 742Z"
  const rings = [0.12, 0.62, 0.72].map((v) => `M${[...Array(21).keys()].map((i) => body(i / 20, v).map((n) => Math.round(n)).join(" ")).join("L")}`).join("")
  return (
    table(scene, 880) + standShadow(scene, 600, 1170, 262, 38) +
    wood(scene, d, { x: 320, y: 700, width: 560, height: 500, upright: false, arch: 60 }, oak) + cylinder(scene, d, 0.72) + plump(scene, d, 30, 0.3) +
    stroke(rings, "#2c1a09", 5, 0.5, `filter="${scene.blur(2, rings, 5)}"`) + stroke(rings, "#f3d3a0", 3, 0.5, `transform="translate(0 5)"`) +
    endGrain(scene, top, [586, 738], 190, oak, 0.17) + fill(top, scene.linear([[0, "#fff8ea", 0.3], [1, "#2a1808", 0.16]])) + stroke(top, "#f3d3a0", 3, 0.6) +
    fill(ellipse(600, 744, 68, 13), "#2a1808", 0.75) +
    castShadow(scene, ellipse(640, 746, 60, 9), { dx: 14, dy: 3, soft: 7, strength: 0.4 }) +
    fill(wax, candle) + cylinder(scene, wax, 0.34) +
    fill(ellipse(600, 312, 53, 13), shade(candle, 0.5)) + fill(ellipse(602, 314, 34, 7), shade(candle, -0.1)) +
    stroke("M600 314C598 290 606 276 602 252", "#e9dfc9", 8) + stroke("M600 282C600 272 606 262 602 250", "#3a332a", 7)
  )
}
