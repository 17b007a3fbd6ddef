import { mix, shade } from "../shared/colour.js"
import { at, num, type Point } from "../shared/geometry.js"
import { between, type Random } from "../shared/random.js"

/** One stroke of a flat brush: the paint's body, a ridge of light bristle marks and a dark one. Angle in degrees. */
export function dab(random: Random, [x, y]: Point, length: number, width: number, angle: number, colour: string): string {
  const radians = (angle * Math.PI) / 180
  const [dx, dy] = [(Math.cos(radians) * length) / 2, (Math.sin(radians) * length) / 2]
  const [nx, ny] = [-Math.sin(radians) * width, Math.cos(radians) * width]
  const bow = between(random, -0.35, 0.35)
  const mark = (offset: number, tint: string, thick: number, opacity: number) => {
    const from: Point = [x - dx + nx * offset, y - dy + ny * offset]
    return `<path d="M${at(from)}q${num(dx + nx * bow)} ${num(dy + ny * bow)} ${num(dx * 2)} ${num(dy * 2)}" stroke="${tint}" stroke-width="${num(thick)}"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ""}/>`
  }
  return mark(0, colour, width, 0.86) + mark(-0.28, shade(colour, 0.2), width * 0.14, 0.55) + mark(0.22, shade(colour, -0.2), width * 0.16, 0.45)
}

type Field = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Strokes' length and width, pixels. */
  readonly length: number
  readonly brush: number
  readonly angle: (x: number, y: number) => number
  readonly colour: (x: number, y: number) => string
  /** Paint only here. */
  readonly where?: (x: number, y: number) => boolean
}

/** Covers a field with strokes, row by row, as a patient hand does. */
export function strokes(random: Random, field: Field): string {
  let painted = ""
  for (let y = field.y; y <= field.y + field.height; y += field.brush * 0.62) {
    for (let x = field.x; x <= field.x + field.width; x += field.length * 0.52) {
      const [px, py] = [x + between(random, -0.3, 0.3) * field.length, y + between(random, -0.4, 0.4) * field.brush]
      if (field.where && !field.where(px, py)) continue
      painted += dab(random, [px, py], field.length * between(random, 0.7, 1.25), field.brush * between(random, 0.7, 1.2), field.angle(px, py) + between(random, -7, 7), shade(field.colour(px, py), between(random, -0.09, 0.09)))
    }
  }
  return `<g fill="none" stroke-linecap="round">${painted}</g>`
}

/** The colour at `t` (0–1) of a row of colours. */
export function ramp(colours: readonly string[], t: number): string {
  const scaled = Math.min(0.999, Math.max(0, t)) * (colours.length - 1)
  return mix(colours[Math.floor(scaled)] ?? "#000000", colours[Math.floor(scaled) + 1] ?? "#000000", scaled % 1)
}
