import { shade } from "../shared/colour.js"
import { polygon, type Point } from "../shared/geometry.js"
import { pine, wood } from "../shared/grain.js"
import { table } from "../shared/ground.js"
import { castShadow, cylinder, plump, sheen, standShadow } from "../shared/light.js"
import { fill, group, stroke } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { endGrain } from "./end-grain.js"

const [BACK_LEFT, BACK_RIGHT, RIGHT, LEFT]: readonly Point[] = [[330, 560], [882, 560], [1010, 730], [196, 730]]

function leg(scene: Scene, top: Point, foot: Point, dark: number): string {
  const d = polygon([[top[0] - 37, top[1]], [top[0] + 37, top[1]], [foot[0] + 27, foot[1]], [foot[0] - 27, foot[1]]])
  const left = Math.min(top[0], foot[0]) - 40
  return wood(scene, d, { x: left, y: top[1], width: Math.abs(top[0] - foot[0]) + 80, height: foot[1] - top[1], upright: true }, { ...pine, base: shade(pine.base, dark) }) + cylinder(scene, d, 0.55)
}

/** A low stool of pine, four splayed legs whose tenons come through the seat, each locked by a wedge. */
export const stool = (scene: Scene): string => {
  const seat = polygon([BACK_LEFT, BACK_RIGHT, RIGHT, LEFT].map((point): Point => point ?? [0, 0]))
  const edge = polygon([[196, 730], [1010, 730], [1006, 790], [200, 790]])
  const tenon = (x: number, y: number, size: number) => {
    const d = `M${x - size} ${y}a${size} ${size * 0.42} 0 1 0 ${size * 2} 0a${size} ${size * 0.42} 0 1 0 ${-size * 2} 0Z`
    return endGrain(scene, d, [x - 8, y], size * 2.2, { ...pine, base: shade(pine.base, -0.1) }, 0.42) + stroke(d, "#6b4520", 3, 0.55) + stroke(`M${x - size * 0.86} ${y + 2}L${x + size * 0.86} ${y - 2}`, "#5a3716", 7, 0.9) + stroke(`M${x - size * 0.8} ${y - 2}L${x + size * 0.8} ${y - 6}`, "#f2d7a4", 2, 0.7)
  }
  const apron = polygon([[290, 786], [916, 786], [906, 846], [300, 846]])
  return (
    table(scene, 960) + standShadow(scene, 600, 1270, 360, 40) +
    leg(scene, [402, 740], [356, 1170], -0.3) + leg(scene, [806, 740], [848, 1170], -0.34) +
    standShadow(scene, 216, 1292, 30, 12) + standShadow(scene, 990, 1292, 30, 12) +
    wood(scene, apron, { x: 290, y: 786, width: 630, height: 60 }, { ...pine, base: shade(pine.base, -0.24) }) + fill(apron, scene.linear([[0, "#2a1808", 0.5], [1, "#2a1808", 0.05]], [0, 0, 0, 1])) +
    leg(scene, [300, 780], [212, 1296], 0) + leg(scene, [908, 780], [990, 1296], -0.08) +
    group(`clip-path="${scene.clip(polygon([[150, 780], [1050, 780], [1050, 1000], [150, 1000]]))}"`, castShadow(scene, edge, { dx: 4, dy: 26, soft: 13, strength: 0.3 })) +
    wood(scene, seat, { x: 190, y: 550, width: 830, height: 190, arch: 60, knots: [[520, 676], [820, 610]] }, pine) + sheen(scene, seat, 0.26, 0.14) +
    wood(scene, edge, { x: 190, y: 726, width: 830, height: 66 }, { ...pine, base: shade(pine.base, -0.12) }) + plump(scene, edge, 14, 0.4) +
    tenon(330, 700, 40) + tenon(876, 700, 40) + tenon(410, 594, 32) + tenon(806, 594, 32) +
    stroke("M196 730H1010", "#fff1d2", 5, 0.8) + stroke("M330 560H882", "#a9783f", 3, 0.5)
  )
}
