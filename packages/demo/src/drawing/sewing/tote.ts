import { shade } from "../shared/colour.js"
import { at, leaf, outline, type Point } from "../shared/geometry.js"
import { wall } from "../shared/ground.js"
import { castShadow, crease } from "../shared/light.js"
import { fill, group, Layer, stroke } from "../shared/markup.js"
import { ribbon } from "../shared/ribbon.js"
import type { Scene } from "../shared/scene.js"
import { cloth, linenCloth, seam, stitches } from "./fabric.js"

/** A sprig in satin stitch: every leaf is threads laid side by side. */
function sprig([x, y]: Point, green: string, berry: string): string {
  const threads = new Layer()
  const stem: Point[] = [[x, y], [x + 10, y - 40], [x + 8, y - 84], [x + 26, y - 132]]
  const satin = (root: Point, angle: number, long: number, colour: string) => {
    for (let i = 0; i < 9; i += 1) {
      const t = (i + 0.5) / 9
      const half = Math.sin(t * Math.PI) * long * 0.27
      const [cx, cy] = [root[0] + Math.cos(angle) * long * t, root[1] + Math.sin(angle) * long * t]
      const [nx, ny] = [Math.cos(angle + 1.9) * half, Math.sin(angle + 1.9) * half]
      threads.add(`fill="none" stroke-linecap="round" stroke-width="4.4" stroke="${shade(colour, i % 2 ? 0.14 : -0.08)}"`, `M${at([cx - nx, cy - ny])}L${at([cx + nx, cy + ny])}`)
    }
  }
  satin([x + 8, y - 36], -0.5, 52, green)
  satin([x + 8, y - 44], -2.5, 50, green)
  satin([x + 9, y - 82], -0.7, 46, green)
  satin([x + 9, y - 90], -2.7, 44, green)
  satin([x + 24, y - 128], -1.3, 44, green)
  for (const [bx, by] of [[x + 62, y - 96], [x - 30, y - 44], [x + 54, y - 40]] as const) satin([bx - 10, by], 0, 20, berry)
  return fill(leaf([x, y], [x, y], [x, y], [x, y]), green, 0) + stroke(`M${stem.map(at).join("L")}`, shade(green, -0.2), 5) + threads.toString()
}

/** A natural cotton tote with one small embroidered motif in its corner. */
export const tote = (colour: string, green: string, berry: string) => (scene: Scene): string => {
  const body = "M280 580Q600 604 920 580Q934 900 950 1300Q948 1320 926 1322Q600 1340 274 1322Q252 1320 250 1300Q266 900 280 580Z"
  const strap = (points: readonly Point[], tint: string) => {
    const surface = ribbon(points, () => 56)
    const d = outline(surface, 40)
    const edge = (u: number) => stitches(Array.from({ length: 41 }, (_, i): Point => surface(u, i / 40)), shade(colour, -0.2), 10, 2.4)
    return castShadow(scene, d, { soft: 12, strength: 0.26 }) + cloth(scene, d, linenCloth(scene, tint, 24), 14, 0.3) + edge(0.14) + edge(0.86)
  }
  const folds = ["M380 640Q360 900 330 1240", "M820 640Q850 880 870 1200", "M560 660Q580 800 560 960"]
  return (
    wall(scene) +
    strap([[430, 640], [440, 400], [520, 240], [610, 190], [690, 240], [764, 400], [772, 640]], shade(colour, -0.13)) +
    castShadow(scene, body, { dx: 20, dy: 26, soft: 22, strength: 0.36 }) + cloth(scene, body, linenCloth(scene, colour), 36, 0.32) +
    group(`clip-path="${scene.clip(body)}"`, ...folds.map((d) => crease(scene, d, 40, 0.16))) +
    seam(scene, "M278 650Q600 674 922 650", 5) + stitches("M278 642Q600 666 922 642", shade(colour, -0.2), 11, 2.8) + stitches("M262 1290Q600 1308 938 1290", shade(colour, -0.2), 11, 2.8) +
    strap([[402, 690], [404, 420], [490, 270], [600, 214], [716, 280], [796, 430], [800, 690]], colour) +
    stitches("M378 600h48v84h-48zl48 84M426 600l-48 84M776 600h48v84h-48zl48 84M824 600l-48 84", shade(colour, -0.25), 9, 2.6) +
    sprig([790, 1236], green, berry)
  )
}
