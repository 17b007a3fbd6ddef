import { shade } from "../shared/colour.js"
import { at, leaf, outline, type Surface } from "../shared/geometry.js"
import { fill, Layer } from "../shared/markup.js"
import type { Random } from "../shared/random.js"

/** One stitch as the needle makes it: smooth V, the bump of its back, or a hole (yarn over) that leaves light through. */
export type Stitch = "knit" | "purl" | "hole"

export type Knit = {
  readonly surface: Surface
  readonly columns: number
  readonly rows: number
  readonly colourAt: (column: number, row: number) => string
  readonly stitchAt?: (column: number, row: number) => Stitch
  /** How dark it is between the loops, −1–0. */
  readonly ground?: number
  /** Draw the light along each loop. Left out where stitches are tiny. */
  readonly shine?: boolean
}

/** Lays a stitch's loops on the surface. `row` counts from the cast-on edge. */
export function knit(random: Random, { surface, columns, rows, colourAt, stitchAt = () => "knit", shine = true, ground = -0.46 }: Knit): string {
  const [base, loops, light] = [new Layer(), new Layer(), new Layer()]
  const place = (column: number, row: number) => surface(column / columns, row / rows)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const yarn = shade(colourAt(column, row), (Math.floor(random() * 3) - 1) * 0.05)
      const stitch = stitchAt(column, row)
      const p = (du: number, dv: number) => place(column + du, row + dv)
      if (stitch === "knit") {
        loops.add(`fill="${yarn}"`, leaf(p(0.49, -0.14), p(-0.06, 0.2), p(0.1, 1.16), p(0.52, 0.82)))
        loops.add(`fill="${shade(yarn, -0.07)}"`, leaf(p(0.51, -0.14), p(1.06, 0.2), p(0.9, 1.16), p(0.48, 0.82)))
        if (shine) light.add(`fill="none" stroke="${shade(yarn, 0.34)}" stroke-width="1.8" stroke-opacity=".75"`, `M${at(p(0.35, 0.12))}Q${at(p(0.12, 0.4))} ${at(p(0.17, 0.95))}`)
      } else if (stitch === "purl") {
        loops.add(`fill="${shade(yarn, -0.1)}"`, leaf(p(-0.04, 0.42), p(0.5, 1.12), p(1.04, 0.42), p(0.5, -0.1)))
        if (shine) light.add(`fill="none" stroke="${shade(yarn, 0.2)}" stroke-width="1.8" stroke-opacity=".6"`, `M${at(p(0.14, 0.56))}Q${at(p(0.5, 0.86))} ${at(p(0.86, 0.56))}`)
      } else {
        base.add(`fill="#3d3428" fill-opacity=".62"`, leaf(p(0.5, -0.15), p(-0.25, 0.5), p(0.5, 1.2), p(1.25, 0.5)))
      }
    }
  }
  return fill(outline(surface, 24), shade(colourAt(0, 0), ground)) + base.toString() + loops.toString() + light.toString()
}

/** Ribbing of so many knit columns, then so many purl columns. */
export const ribs = (knits: number, purls: number) => (column: number): Stitch => (column % (knits + purls) < knits ? "knit" : "purl")

/** Shadow lines in the valleys of a ribbing, which pulls together. */
export function valleys(surface: Surface, columns: number, knits: number, purls: number): string {
  let path = ""
  for (let column = knits; column < columns; column += knits + purls) {
    const points = [0, 0.2, 0.4, 0.6, 0.8, 1].map((v) => at(surface(Math.min(1, (column + purls / 2) / columns), v)))
    path += `M${points.join("L")}`
  }
  return path
}

/** Reads a chart drawn with letters, bottom row last; `.` and everything unknown is the ground colour. */
export const chart = (rows: readonly string[], colours: Readonly<Record<string, string>>, ground: string) => (column: number, row: number): string => {
  const text = rows[rows.length - 1 - (row % rows.length)] ?? ""
  return colours[text[column % text.length] ?? "."] ?? ground
}
