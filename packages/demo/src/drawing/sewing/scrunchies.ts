import { shade } from "../shared/colour.js"
import { polygon, type Point } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { castShadow } from "../shared/light.js"
import { fill, group } from "../shared/markup.js"
import { between } from "../shared/random.js"
import type { Scene } from "../shared/scene.js"
import { flowers, printed, type Fabric } from "./fabric.js"

function scrunchie(scene: Scene, [x, y]: Point, radius: number, fabric: Fabric): string {
  const gathers = 25
  const starts = Array.from({ length: gathers }, (_, i) => (i / gathers) * Math.PI * 2 + between(scene.random, -0.045, 0.045))
  const outer = starts.map(() => radius * between(scene.random, 0.95, 1.07))
  const inner = starts.map(() => radius * between(scene.random, 0.38, 0.46))
  const ring = (angle: number, r: number): Point => [x + Math.cos(angle) * r, y + Math.sin(angle) * r * 0.96]
  const rim: Point[] = []
  const hole: Point[] = []
  let folds = ""
  starts.forEach((from, i) => {
    const to = (starts[(i + 1) % gathers] ?? 0) + (i === gathers - 1 ? Math.PI * 2 : 0)
    const [ro, ri] = [outer[i] ?? radius, inner[i] ?? radius * 0.4]
    const wedge: Point[] = []
    for (let step = 0; step <= 6; step += 1) {
      const t = step / 6
      wedge.push(ring(from + (to - from) * t, ro * (0.93 + 0.09 * Math.sin(t * Math.PI))))
    }
    rim.push(...wedge)
    const inside = [6, 4, 2, 0].map((step) => ring(from + (to - from) * (step / 6), ri * (1.06 - 0.1 * Math.sin((step / 6) * Math.PI))))
    hole.push(...inside.toReversed())
    const d = polygon([...wedge, ...inside])
    const slice = (a: number, b: number) => polygon([ring(a, ri), ring(a, ro * 0.94), ring((a + b) / 2, ro), ring(b, ro * 0.94), ring(b, ri)])
    folds += fill(d, fabric.weave) + fill(slice(from, (from + to) / 2), "#fff8ea", 0.16) + fill(slice(from + (to - from) * 0.62, to), "#1d120a", 0.2) + fill(slice(from + (to - from) * 0.84, to), "#1d120a", 0.34)
  })
  const edge = polygon(rim)
  const ringPath = `${edge}${polygon(hole.toReversed())}`
  return (
    castShadow(scene, edge, { dx: 16, dy: 22, soft: 15, strength: 0.2 }) +
    castShadow(scene, ringPath, { dx: 10, dy: 14, soft: 9, strength: 0.36 }) +
    fill(ringPath, shade(fabric.base, -0.2), 1, `fill-rule="evenodd"`) + folds +
    group(`clip-path="${scene.clip(edge)}"`, fill(ringPath, scene.radial([[0, "#1d120a", 0.6], [0.44, "#1d120a", 0.4], [0.62, "#fff8ea", 0.2], [0.8, "#1d120a", 0], [1, "#1d120a", 0.35]], [0.48, 0.48, 0.54]), 1, `fill-rule="evenodd"`))
  )
}

/** Three scrunchies of remnants: one dotted, one flowered, one plain. */
export const scrunchies = (first: string, second: string, third: string) => (scene: Scene): string =>
  linen(scene) +
  scrunchie(scene, [440, 440], 222, printed(scene, first, 40, `<circle cx="12" cy="12" r="6" fill="#f6eedd"/><circle cx="32" cy="32" r="6" fill="#f6eedd"/>`)) +
  scrunchie(scene, [790, 800], 226, printed(scene, second, 110, flowers(scene, ["#c9573f", "#e2a84a"], "#fbf4e4", "#56734f", 110))) +
  scrunchie(scene, [410, 1090], 216, printed(scene, third, 10, `<path d="M0 5h10M5 0v10" stroke="#fff" stroke-opacity=".13"/>`))
