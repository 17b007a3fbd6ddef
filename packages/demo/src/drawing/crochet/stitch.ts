import { shade } from "../shared/colour.js"
import { at, leaf, outline, type Point, type Surface } from "../shared/geometry.js"
import { fill, Layer } from "../shared/markup.js"
import type { Random } from "../shared/random.js"

export type Rounds = {
  readonly surface: Surface
  readonly columns: number
  readonly rows: number
  readonly colourAt: (column: number, row: number) => string
  /** Each round starts a little later than the one below, as a spiral does. */
  readonly spiral?: boolean
}

/** Tight crochet (double knots in Norwegian terms: fastmasker): two slanted legs and the loop that lies on top of them. */
export function rounds(random: Random, { surface, columns, rows, colourAt, spiral = true }: Rounds): string {
  const [legs, loops, light] = [new Layer(), new Layer(), new Layer()]
  for (let row = 0; row < rows; row += 1) {
    const shift = spiral ? (row % 2) * 0.5 : 0
    for (let column = 0; column < columns; column += 1) {
      const yarn = shade(colourAt(column, row), (Math.floor(random() * 3) - 1) * 0.045)
      const p = (du: number, dv: number): Point => surface(Math.min(1, (column + shift + du) / columns), (row + dv) / rows)
      legs.add(`fill="${shade(yarn, -0.16)}"`, leaf(p(0.12, -0.05), p(-0.12, 0.45), p(0.5, 0.95), p(0.62, 0.3)) + leaf(p(0.9, -0.05), p(1.14, 0.45), p(0.54, 0.95), p(0.44, 0.3)))
      loops.add(`fill="${yarn}"`, leaf(p(-0.08, 0.62), p(0.42, 0.46), p(1.02, 0.86), p(0.5, 1.3)))
      light.add(`fill="none" stroke="${shade(yarn, 0.32)}" stroke-width="1.9" stroke-opacity=".7"`, `M${at(p(0.12, 0.8))}Q${at(p(0.45, 0.98))} ${at(p(0.8, 0.96))}`)
    }
  }
  return fill(outline(surface, 28), shade(colourAt(0, 0), -0.44)) + legs.toString() + loops.toString() + light.toString()
}

/** A chain or a thick edge: plump loops one after the other along points. */
export function chain(points: readonly Point[], colour: string, thickness: number): string {
  const layer = new Layer()
  for (let i = 0; i < points.length - 1; i += 1) {
    const a = points[i]
    const b = points[i + 1]
    if (!a || !b) break
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
    const long = Math.hypot(dx, dy) || 1
    const [nx, ny] = [(-dy / long) * thickness, (dx / long) * thickness]
    const over: Point = [b[0] + dx * 0.35, b[1] + dy * 0.35]
    const from: Point = [a[0] - dx * 0.1, a[1] - dy * 0.1]
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    layer.add(`fill="${shade(colour, -0.3)}"`, leaf(from, [middle[0] + nx * 1.5, middle[1] + ny * 1.5], over, [middle[0] - nx * 1.5, middle[1] - ny * 1.5]))
    layer.add(`fill="${colour}"`, leaf(from, [middle[0] + nx * 1.3, middle[1] + ny * 1.3], over, middle))
    layer.add(`fill="${shade(colour, -0.1)}"`, leaf(from, [middle[0] - nx * 1.3, middle[1] - ny * 1.3], over, middle))
    layer.add(`fill="none" stroke="${shade(colour, 0.35)}" stroke-width="1.6" stroke-opacity=".7"`, `M${at([from[0] + nx * 0.5, from[1] + ny * 0.5])}Q${at([middle[0] + nx * 0.8, middle[1] + ny * 0.8])} ${at(b)}`)
  }
  return layer.toString()
}

/** Shells (five trebles in one stitch) along an edge; `out` says which side of the line they fan to. */
export function shells(line: (t: number) => Point, count: number, size: number, out: 1 | -1, colour: string): string {
  const layer = new Layer()
  for (let shell = 0; shell < count; shell += 1) {
    const [from, to] = [line(shell / count), line((shell + 1) / count)]
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const long = Math.hypot(dx, dy) || 1
    const root: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
    const base = Math.atan2(dy, dx) + (out * Math.PI) / 2
    for (let treble = -2; treble <= 2; treble += 1) {
      const angle = base + treble * 0.42
      const reach = size * (1 - Math.abs(treble) * 0.07)
      const tip: Point = [root[0] + Math.cos(angle) * reach, root[1] + Math.sin(angle) * reach]
      const side = (k: number): Point => [root[0] + Math.cos(angle + k) * reach * 0.98, root[1] + Math.sin(angle + k) * reach * 0.98]
      layer.add(`fill="${shade(colour, -0.32)}"`, leaf(root, side(0.52), tip, side(-0.52)))
      layer.add(`fill="${shade(colour, treble % 2 ? -0.04 : 0.05)}"`, leaf(root, side(0.4), tip, side(-0.36)))
      layer.add(`fill="none" stroke="${shade(colour, 0.35)}" stroke-width="${long > 60 ? 2.4 : 1.6}" stroke-opacity=".6"`, `M${at(root)}Q${at(side(-0.16))} ${at([root[0] + Math.cos(angle) * reach * 0.86, root[1] + Math.sin(angle) * reach * 0.86])}`)
    }
  }
  return layer.toString()
}
