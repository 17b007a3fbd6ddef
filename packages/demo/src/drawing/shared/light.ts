import { ellipse, num } from "./geometry.js"
import { fill, group, stroke } from "./markup.js"
import type { Scene } from "./scene.js"

const DARK = "#2b1a0c"
const LIGHT = "#fff8ea"

type Shadow = { readonly dx?: number; readonly dy?: number; readonly soft?: number; readonly strength?: number }

/** The shadow of a thing that lies or hangs: a tight dark edge where it touches, a wide one where light is kept off. Light comes from upper left. */
export function castShadow(scene: Scene, d: string, { dx = 16, dy = 22, soft = 18, strength = 0.34 }: Shadow = {}): string {
  // Blurring is what costs time, so the tight edge is made of a few thin lines instead.
  const contact = [14, 9, 5].map((width) => stroke(d, "#2e1d0d", width, strength * 0.26)).join("")
  return (
    fill(d, "#4f381d", strength * 1.15, `transform="translate(${num(dx * 1.4)} ${num(dy * 1.4)})" filter="${scene.blur(Math.round(soft * 1.5), d)}"`) +
    group(`transform="translate(${Math.round(dx / 4)} ${Math.round(dy / 4)})"`, contact)
  )
}

/** The shadow of a thing that stands on the table: contact under it, and a long soft one to the right. */
export function standShadow(scene: Scene, cx: number, y: number, halfWidth: number, depth = 26): string {
  const spot = (x: number, top: number, rx: number, ry: number, colour: string, strength: number, soft: number) => {
    const d = ellipse(x, top, rx, ry)
    return fill(d, colour, strength, `filter="${scene.blur(soft, d)}"`)
  }
  return (
    spot(cx + halfWidth * 0.55, y + depth * 0.5, halfWidth * 1.35, depth * 2.1, "#6b5130", 0.26, 34) +
    spot(cx + halfWidth * 0.18, y + depth * 0.2, halfWidth * 1.08, depth * 1.15, "#463017", 0.42, 16) +
    spot(cx + 4, y, halfWidth * 0.98, depth * 0.6, "#2a1a0b", 0.5, 6)
  )
}

/** Light from upper left over a whole shape. */
export const sheen = (scene: Scene, d: string, light = 0.28, dark = 0.34): string =>
  fill(d, scene.linear([[0, LIGHT, light], [0.42, LIGHT, 0], [0.5, DARK, 0], [1, DARK, dark]]))

/** Roundness of an upright cylinder lit from the left. */
export const cylinder = (scene: Scene, d: string, strength = 0.5): string =>
  fill(d, scene.linear([[0, DARK, strength * 0.55], [0.16, DARK, 0], [0.3, LIGHT, strength * 0.55], [0.5, DARK, 0], [0.8, DARK, strength * 0.6], [1, DARK, strength * 1.1]], [0, 0, 1, 0]))

/** A ball lit from upper left. */
export const ball = (scene: Scene, d: string, strength = 0.6): string =>
  fill(d, scene.radial([[0, LIGHT, strength * 0.6], [0.4, LIGHT, 0], [0.55, DARK, 0], [0.86, DARK, strength * 0.6], [1, DARK, strength]], [0.36, 0.3, 0.78]))

/** A soft edge inside the outline: light where it turns up to the left, dark where it turns away. Makes cloth thick. */
export function plump(scene: Scene, d: string, width = 36, strength = 0.5): string {
  return group(
    `clip-path="${scene.clip(d)}"`,
    group(
      `filter="${scene.blur(Math.round(width * 0.45), d, width)}"`,
      stroke(d, DARK, width, strength * 0.75, `transform="translate(${num(-width * 0.18)} ${num(-width * 0.22)})"`),
      stroke(d, LIGHT, tenths(width * 0.7), strength * 0.62, `transform="translate(${num(width * 0.3)} ${num(width * 0.36)})"`),
    ),
    stroke(d, DARK, tenths(width * 0.24), strength * 0.22) + stroke(d, DARK, tenths(width * 0.1), strength * 0.26),
  )
}

/** A soft dark crease along a line, with light on its lower right side. */
export const crease = (scene: Scene, d: string, width = 14, strength = 0.35): string =>
  group(
    `filter="${scene.blur(Math.max(2, Math.round(width * 0.4)), d, width)}"`,
    stroke(d, DARK, width, strength),
    stroke(d, LIGHT, tenths(width * 0.6), strength * 0.7, `transform="translate(${num(width * 0.7)} ${num(width * 0.6)})"`),
  )

const tenths = (value: number): number => Number(num(value))
