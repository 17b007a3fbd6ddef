import { shade } from "../shared/colour.js"
import { wool } from "../shared/filters.js"
import { box, outline, part, type Point, type Surface } from "../shared/geometry.js"
import { beech, wood } from "../shared/grain.js"
import { table } from "../shared/ground.js"
import { castShadow, crease, cylinder, plump, standShadow } from "../shared/light.js"
import { group, Layer } from "../shared/markup.js"
import { pick } from "../shared/random.js"
import type { Scene } from "../shared/scene.js"
import { granny, grannyGround } from "./granny.js"
import { shells } from "./stitch.js"

const chair = (scene: Scene): string => {
  const post = (x: number, y: number, height: number, width = 44) => {
    const d = box(x, y, width, height, 14)
    return wood(scene, d, { x, y, width, height, upright: true }, beech) + cylinder(scene, d, 0.55)
  }
  const rail = (y: number) => {
    const d = `M230 ${y}Q600 ${y - 46} 970 ${y}V${y + 84}Q600 ${y + 38} 230 ${y + 84}Z`
    return castShadow(scene, d, { soft: 8 }) + wood(scene, d, { x: 220, y: y - 50, width: 760, height: 140 }, beech) + plump(scene, d, 22, 0.44)
  }
  const seat = "M250 1000L950 1000L1010 1096Q1012 1116 990 1116L210 1116Q188 1116 190 1096Z"
  const front = box(196, 1096, 808, 40, 8)
  return (
    standShadow(scene, 600, 1396, 400, 26) +
    post(262, 1120, 200, 36) + post(902, 1120, 200, 36) +
    post(212, 150, 870) + post(944, 150, 870) + rail(208) +
    post(222, 1110, 290) + post(934, 1110, 290) +
    wood(scene, seat, { x: 190, y: 990, width: 830, height: 130 }, beech) +
    castShadow(scene, front, { dx: 0, dy: 4, soft: 6, strength: 0.2 }) +
    wood(scene, front, { x: 190, y: 1090, width: 820, height: 50 }, { ...beech, base: "#c2925f" })
  )
}

// The throw hangs over the chair's back: waves grow towards its lower edge.
const cloth: Surface = (u, v) => {
  const low = 1 - v
  return [600 + (u - 0.5) * (596 + low * 84) + Math.sin(u * 15 + 1) * 12 * low, 262 + low * 800 + Math.sin(u * 15 + 0.4) * 22 * low - Math.sin(u * Math.PI) * 6]
}

/** A granny-square throw over the back of a chair, every square different. */
export const granniesOverChair = (yarns: readonly string[], edge: string) => (scene: Scene): string => {
  const [columns, rows] = [6, 8]
  const layer = new Layer()
  let grounds = ""
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const square = part(cloth, column / columns, row / rows, (column + 1) / columns, (row + 1) / rows)
      grounds += grannyGround(square, edge)
      granny(layer, square, [pick(scene.random, yarns), pick(scene.random, yarns), edge])
    }
  }
  const shape = outline(cloth, 40)
  const folds = Array.from({ length: 5 }, (_, i) => {
    const u = (i * 0.4189 * 3 + 0.35) / 6.4 + 0.06
    const points = [0.75, 0.5, 0.25, 0].map((v): Point => cloth(u, v))
    return `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join("L")}`
  })
  return (
    table(scene, 1120) + chair(scene) + castShadow(scene, shape, { dx: 18, dy: 16, soft: 20, strength: 0.3 }) +
    group(`filter="${wool(scene, shape, 6)}"`, shells((t) => cloth(t, 0), 18, 40, 1, shade(edge, 0.03)), grounds, layer.toString(), shells((t) => cloth(0, 1 - t), 20, 18, 1, edge), shells((t) => cloth(1, t), 20, 18, 1, edge)) +
    folds.map((d) => crease(scene, d, 44, 0.2)).join("") +
    plump(scene, shape, 60, 0.32)
  )
}
