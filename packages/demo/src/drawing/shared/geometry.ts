/** A place on the sheet, in pixels of the 1200 × 1500 picture. */
export type Point = readonly [x: number, y: number]

/** Where a place of a flat piece of cloth, u and v in 0–1, lies on the sheet. v grows upwards, as knitting does. */
export type Surface = (u: number, v: number) => Point

const rounded = (value: number): number => Math.round(value * 10) / 10
/** A coordinate with one decimal: a tenth of a pixel is enough, and files stay small. */
export const num = (value: number): string => String(rounded(value))
/** A point as path text. */
export const at = (point: Point): string => `${num(point[0])} ${num(point[1])}`

export const lerp = (from: number, to: number, t: number): number => from + (to - from) * t

/** The flat surface between four corners: bottom left, bottom right, top right, top left. */
export const quad = (a: Point, b: Point, c: Point, d: Point): Surface => (u, v) => [
  lerp(lerp(a[0], b[0], u), lerp(d[0], c[0], u), v),
  lerp(lerp(a[1], b[1], u), lerp(d[1], c[1], u), v),
]

/** A part of a surface as a surface of its own. */
export const part = (surface: Surface, u0: number, v0: number, u1: number, v1: number): Surface => (u, v) =>
  surface(lerp(u0, u1, u), lerp(v0, v1, v))

/** A closed polygon. */
export const polygon = (points: readonly Point[]): string => `M${points.map(at).join("L")}Z`

/** An open line. */
export const line = (points: readonly Point[]): string => `M${points.map(at).join("L")}`

/** A soft line through the points (Catmull-Rom), closed or open. */
export function smooth(points: readonly Point[], closed = false): string {
  const count = points.length
  const get = (index: number): Point =>
    (closed ? points[(index + count) % count] : points[Math.min(count - 1, Math.max(0, index))]) ?? [0, 0]
  let path = `M${at(get(0))}`
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [p, a, b, n] = [get(i - 1), get(i), get(i + 1), get(i + 2)]
    path += `C${num(a[0] + (b[0] - p[0]) / 6)} ${num(a[1] + (b[1] - p[1]) / 6)} ${num(b[0] - (n[0] - a[0]) / 6)} ${num(b[1] - (n[1] - a[1]) / 6)} ${at(b)}`
  }
  return closed ? `${path}Z` : path
}

/** The edge of a surface as a closed polygon. */
export function outline(surface: Surface, steps = 16): string {
  const points: Point[] = []
  for (let i = 0; i < steps; i += 1) points.push(surface(i / steps, 0))
  for (let i = 0; i < steps; i += 1) points.push(surface(1, i / steps))
  for (let i = 0; i < steps; i += 1) points.push(surface(1 - i / steps, 1))
  for (let i = 0; i < steps; i += 1) points.push(surface(0, 1 - i / steps))
  return polygon(points)
}

/** A rounded rectangle as a path. */
export function box(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = radius
  if (r === 0) return `M${num(x)} ${num(y)}h${num(width)}v${num(height)}h${num(-width)}Z`
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${num(x + r)} ${num(y)}h${num(width - 2 * r)}${arc(r, r)}v${num(height - 2 * r)}${arc(-r, r)}h${num(2 * r - width)}${arc(-r, -r)}v${num(2 * r - height)}${arc(r, -r)}Z`
}

/** An ellipse as a path. */
export const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${num(cx - rx)} ${num(cy)}a${num(rx)} ${num(ry)} 0 1 0 ${num(2 * rx)} 0a${num(rx)} ${num(ry)} 0 1 0 ${num(-2 * rx)} 0Z`

/** A slim leaf between two points, bulging through two control points: one loop of yarn, one petal. */
export function leaf(from: Point, bulge: Point, to: Point, back: Point): string {
  const [x, y] = [rounded(from[0]), rounded(from[1])]
  const [tx, ty] = [rounded(to[0]), rounded(to[1])]
  const rel = (p: Point, ox: number, oy: number) => `${num(p[0] - ox)} ${num(p[1] - oy)}`.replace(" -", "-")
  return `M${num(x)} ${num(y)}q${rel(bulge, x, y)} ${rel([tx, ty], x, y)}q${rel(back, tx, ty)} ${rel([x, y], tx, ty)}`
}

/** A point turned about a centre, degrees clockwise. */
export function turn(point: Point, centre: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  const [dx, dy] = [point[0] - centre[0], point[1] - centre[1]]
  return [centre[0] + dx * Math.cos(angle) - dy * Math.sin(angle), centre[1] + dx * Math.sin(angle) + dy * Math.cos(angle)]
}

/** A surface turned about a centre. */
export const turned = (surface: Surface, centre: Point, degrees: number): Surface => (u, v) => turn(surface(u, v), centre, degrees)
