import { ellipse, outline, type Point } from "../shared/geometry.js"
import { beech, wood } from "../shared/grain.js"
import { wall } from "../shared/ground.js"
import { castShadow, plump, sheen } from "../shared/light.js"
import { fill, group, stroke } from "../shared/markup.js"
import { between, pick } from "../shared/random.js"
import { ribbon } from "../shared/ribbon.js"
import type { Scene } from "../shared/scene.js"

function hanger(scene: Scene, y: number, lean: number, colours: readonly string[]): string {
  const surface = ribbon([[150, y + 240], [300, y + 130], [470, y + 36], [600, y + 12], [730, y + 36], [900, y + 130], [1050, y + 240]], (v) => 96 - Math.pow(Math.abs(v - 0.5) * 2, 2) * 26)
  const d = outline(surface, 40)
  let dots = ""
  for (let i = 0; i < 38; i += 1) {
    const v = (i + 0.5) / 38 + between(scene.random, -0.006, 0.006)
    const [x, cy]: Point = surface(between(scene.random, 0.16, 0.84), v)
    const r = between(scene.random, 9, 21)
    const colour = pick(scene.random, colours)
    dots += fill(ellipse(x, cy, r, r * between(scene.random, 0.88, 1.08)), colour, 0.94) + fill(ellipse(x - r * 0.28, cy - r * 0.32, r * 0.4, r * 0.26), "#fffaf0", 0.4)
  }
  const hook = `M600 ${y - 20}V${y - 70}C600 ${y - 110} 560 ${y - 112} 546 ${y - 150}C528 ${y - 208} 590 ${y - 246} 632 ${y - 218}C664 ${y - 196} 662 ${y - 160} 646 ${y - 146}`
  const metal = castShadow(scene, hook, { strength: 0 }) + stroke(hook, "#3f3a33", 17, 0.3, `transform="translate(10 12)" filter="${scene.blur(6, hook, 17)}"`) + stroke(hook, "#5f5a52", 14) + stroke(hook, "#a9a398", 9) + stroke(hook, "#f4f0e6", 3, 0.85, `transform="translate(-2 -1)"`)
  return group(`transform="rotate(${lean} 600 ${y})"`, metal, castShadow(scene, d, { dx: 12, dy: 20, soft: 14 }), wood(scene, d, { x: 140, y: y - 60, width: 920, height: 360 }, beech), group(`clip-path="${scene.clip(d)}"`, dots), plump(scene, d, 30, 0.45), sheen(scene, d, 0.14, 0.16))
}

/** Two wooden coat hangers with painted dots, no two pairs alike. */
export const hangers = (first: readonly string[], second: readonly string[]) => (scene: Scene): string =>
  wall(scene) + hanger(scene, 480, -3, first) + hanger(scene, 1000, 3, second)
