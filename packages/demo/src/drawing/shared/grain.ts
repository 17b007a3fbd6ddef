import { shade } from "./colour.js"
import { line, lerp, num, type Point } from "./geometry.js"
import { fill, group, Layer } from "./markup.js"
import { between, type Random } from "./random.js"
import type { Scene } from "./scene.js"

/** A species: its colour, its grain's colour, how strong the year rings stand, and whether it has knots. */
export type Timber = { readonly base: string; readonly ring: string; readonly contrast: number; readonly fleck: number }

export const birch: Timber = { base: "#e6cd9f", ring: "#b98d55", contrast: 0.34, fleck: 0.5 }
export const pine: Timber = { base: "#e8c48a", ring: "#b9793a", contrast: 0.62, fleck: 0.2 }
export const oak: Timber = { base: "#b98a55", ring: "#6f4823", contrast: 0.55, fleck: 1 }
export const juniper: Timber = { base: "#d9a877", ring: "#8a4f2d", contrast: 0.7, fleck: 0.2 }
export const beech: Timber = { base: "#d8ab7c", ring: "#a9764a", contrast: 0.25, fleck: 1 }

/** Where boards lie: the box, and whether the grain runs across or along the picture. */
export type Board = { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly upright?: boolean; readonly knots?: readonly Point[]; readonly arch?: number }

/** Grain lines that run along a board, close up around knots, and rise into arches in its middle as in a flat-sawn plank. */
export function grainLines(random: Random, board: Board, timber: Timber): string {
  const { x, y, width, height, upright = false, knots = [], arch = 0 } = board
  const [length, across] = upright ? [height, width] : [width, height]
  const layer = new Layer()
  const phase = random() * 9
  for (let offset = -10; offset < across + 10; offset += between(random, 5, 13)) {
    const points: Point[] = []
    for (let step = 0; step <= 26; step += 1) {
      const along = (step / 26) * (length + 20) - 10
      let side = offset + Math.sin(along / 140 + phase + offset / 90) * 4 + Math.sin(along / 47 + offset / 31) * 1.2
      if (arch) {
        const middle = (offset / across - 0.5) * 2
        side += arch * Math.exp(-middle * middle * 5) * Math.sign(middle || 1) * Math.pow(Math.abs(along / length - 0.5) * 2, 2)
      }
      for (const [kx, ky] of knots) {
        const [ka, ks] = upright ? [ky - y, kx - x] : [kx - x, ky - y]
        const distance = side - ks
        side += Math.sign(distance || 1) * 34 * Math.exp(-((along - ka) ** 2) / 3200) * Math.exp(-Math.abs(distance) / 55)
      }
      points.push(upright ? [x + side, y + along] : [x + along, y + side])
    }
    const dark = Math.ceil(random() * 4)
    layer.add(`fill="none" stroke="${timber.ring}" stroke-width="${num(between(random, 1, 1.4) + dark * 0.55)}" stroke-opacity="${num(timber.contrast * (0.25 + dark * 0.16))}"`, line(points))
  }
  for (let i = 0; i < (width * height * timber.fleck) / 1500; i += 1) {
    const [px, py] = [between(random, x, x + width), between(random, y, y + height)]
    const dash = between(random, 8, 26)
    layer.add(`fill="none" stroke="${timber.ring}" stroke-width="1.4" stroke-opacity="${num(timber.contrast * 0.7)}"`, upright ? `M${num(px)} ${num(py)}v${num(dash)}` : `M${num(px)} ${num(py)}h${num(dash)}`)
  }
  return layer.toString() + knots.map((knot) => knotAt(random, knot, timber, upright)).join("")
}

function knotAt(random: Random, [x, y]: Point, timber: Timber, upright: boolean): string {
  let rings = ""
  for (let ring = 5; ring >= 0; ring -= 1) {
    const size = ring * 4.4 + 4
    rings += `<ellipse cx="${num(x + between(random, -1, 1))}" cy="${num(y)}" rx="${num(upright ? size * 0.75 : size)}" ry="${num(upright ? size : size * 0.75)}" fill="${shade(timber.ring, ring % 2 ? 0.25 : -0.12 - (5 - ring) * 0.05)}" fill-opacity="${num(lerp(0.9, 0.4, ring / 5))}"/>`
  }
  return rings
}

/** A piece of wood in the outline `d`: base colour, fibres, grain. */
export function wood(scene: Scene, d: string, board: Board, timber: Timber): string {
  const fibres = scene.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="${board.upright ? "0.11 0.006" : "0.006 0.11"}" numOctaves="3" seed="9" result="n"/>` +
      `<feColorMatrix in="n" type="matrix" values="0.5 0 0 0 0.7 0.54 0 0 0 0.665 0.6 0 0 0 0.62 0 0 0 0 1" result="g"/><feComposite in="g" in2="SourceAlpha" operator="in" result="gi"/><feBlend in="SourceGraphic" in2="gi" mode="multiply"/>`,
    d,
  )
  return group(`clip-path="${scene.clip(d)}"`, group(`filter="${fibres}"`, fill(d, shade(timber.base, 0.12)), grainLines(scene.random, board, timber)))
}
