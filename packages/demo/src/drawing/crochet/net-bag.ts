import { shade } from "../shared/colour.js"
import { cotton } from "../shared/filters.js"
import { at, ellipse, outline, polygon, type Point, type Surface } from "../shared/geometry.js"
import { wall } from "../shared/ground.js"
import { castShadow, plump, sheen } from "../shared/light.js"
import { fill, group, stroke } from "../shared/markup.js"
import { ribbon } from "../shared/ribbon.js"
import type { Scene } from "../shared/scene.js"
import { rounds } from "./stitch.js"

const bag: Surface = (u, v) => {
  const half = 190 + 120 * Math.sin(Math.pow(1 - v, 0.75) * Math.PI * 0.82)
  return [600 + (u - 0.5) * 2 * half, 1290 - v * 570 - Math.pow(Math.abs(u - 0.5) * 2, 2.4) * (1 - v) * 230 + Math.pow(Math.abs(u - 0.5) * 2, 2) * v * -40]
}

/** The arcs of a net: each hangs between the middles of two arcs above it. */
function net(columns: number, rows: number, behind: boolean): string {
  let path = ""
  for (let row = 0; row < rows; row += 1) {
    for (let column = -1; column < columns; column += 1) {
      const shift = (row % 2) * 0.5 + (behind ? 0.27 : 0)
      const u = (c: number) => Math.min(1, Math.max(0, (c + shift) / columns))
      const v = (r: number) => 1 - r / rows
      path += `M${at(bag(u(column), v(row)))}Q${at(bag(u(column + 0.12), v(row + 1.15)))} ${at(bag(u(column + 0.5), v(row + 1)))}Q${at(bag(u(column + 0.88), v(row + 1.15)))} ${at(bag(u(column + 1), v(row)))}`
    }
  }
  return path
}

const hook = (scene: Scene): string => {
  const plate = ellipse(600, 236, 34, 46)
  const arm = "M600 236Q600 330 606 356Q622 398 652 380Q668 366 660 338"
  return castShadow(scene, plate) + fill(plate, "#8d8577") + sheen(scene, plate, 0.5, 0.5) + stroke(arm, "#4d463b", 24) + stroke(arm, "#8b8375", 17) + stroke("M596 250Q597 326 603 350", "#d9d2c4", 5, 0.8)
}

/** A net bag that hangs on a hook, a little weight in it so that the net opens. */
export const netBag = (colour: string) => (scene: Scene): string => {
  const yarn = (d: string, tint: string) => stroke(d, shade(tint, -0.4), 9.5) + stroke(d, tint, 7) + stroke(d, shade(tint, 0.4), 1.8, 0.7, `stroke-dasharray="7 5"`)
  const strap = (points: readonly Point[], tint: string) => {
    const surface = ribbon(points, () => 44)
    const d = outline(surface, 30)
    return castShadow(scene, d, { soft: 9, strength: 0.22 }) + group(`filter="${cotton(scene, d)}"`, rounds(scene.random, { surface, columns: 4, rows: 52, colourAt: () => tint })) + plump(scene, d, 18, 0.45)
  }
  const band: Surface = (u, v) => [600 + (u - 0.5) * 386, 740 - v * 64 + Math.sin(u * Math.PI) * 14]
  const edge = outline(band, 20)
  const [back, front] = [net(9, 11, true), net(9, 11, false)]
  const shape = outline(bag, 30)
  return (
    wall(scene) +
    castShadow(scene, shape, { dx: 34, dy: 30, soft: 26, strength: 0.08 }) +
    strap([[470, 700], [510, 540], [590, 420], [628, 388], [664, 430], [710, 540], [722, 700]], shade(colour, -0.14)) +
    hook(scene) +
    group(`filter="${cotton(scene, shape)}"`, yarn(back, shade(colour, -0.32))) +
    fill(shape, scene.linear([[0, "#fff8ea", 0.05], [1, "#2b1a0c", 0.1]])) +
    group(`filter="${cotton(scene, shape)}"`, castShadow(scene, polygon([bag(0, 0)]), { strength: 0 }), yarn(front, colour)) +
    strap([[446, 704], [490, 540], [578, 424], [622, 374], [682, 424], [742, 560], [760, 704]], colour) +
    stroke("M606 356Q622 398 652 380Q668 366 660 338", "#4d463b", 24) + stroke("M606 356Q622 398 652 380Q668 366 660 338", "#8b8375", 17) +
    castShadow(scene, edge, { soft: 8 }) +
    group(`filter="${cotton(scene, edge)}"`, rounds(scene.random, { surface: band, columns: 28, rows: 5, colourAt: () => colour })) + plump(scene, edge, 22, 0.4)
  )
}
