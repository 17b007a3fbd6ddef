import { shade } from "../shared/colour.js"
import { at, ellipse, leaf, outline, type Point, type Surface } from "../shared/geometry.js"
import { fill, type Layer } from "../shared/markup.js"

/** The grounds between the clusters of a square: the dark that shows through. */
export const grannyGround = (surface: Surface, colour: string): string => fill(outline(surface, 4), shade(colour, -0.55))

/** A granny square: rounds of clusters of three trebles with holes between them, each round in its own colour. */
export function granny(layer: Layer, surface: Surface, colours: readonly string[], shine = false): void {
  const count = colours.length
  colours.forEach((colour, index) => {
    const round = index + 1
    const [inner, outer] = [((index - 0.12) / count) * 0.5, (round / count) * 0.5]
    for (let side = 0; side < 4; side += 1) {
      for (let cluster = 0; cluster < round; cluster += 1) {
        const middle = ((cluster + 0.5) / round - 0.5) * 2
        for (let treble = -1; treble <= 1; treble += 1) {
          const place = (across: number, height: number): Point => {
            const [x, y] = [0.5 + across, 0.5 - height]
            if (side === 0) return surface(x, y)
            if (side === 1) return surface(1 - y, x)
            return side === 2 ? surface(1 - x, 1 - y) : surface(y, 1 - x)
          }
          const width = 0.5 / count
          const root = middle * Math.max(inner, 0) + treble * width * 0.14
          const tip = middle * outer * (1 - 0.3 / round) + treble * width * 0.4
          const between = (k: number) => place((root + tip) / 2 + k * width * 0.34, (inner + outer) / 2 + 0.01)
          layer.add(`fill="${shade(colour, treble * -0.07)}"`, leaf(place(root, inner), between(-1), place(tip, outer), between(1)))
          if (shine) layer.add(`fill="none" stroke="${shade(colour, 0.35)}" stroke-width="1.8" stroke-opacity=".6"`, `M${at(place(root, inner + 0.02))}Q${at(between(-0.2))} ${at(place(tip, outer * 0.96))}`)
        }
      }
    }
  })
  const [x, y] = surface(0.5, 0.5)
  const [ex] = surface(0.5 + 0.07 / count, 0.5)
  layer.add(`fill="${shade(colours[0] ?? "#000000", -0.45)}"`, ellipse(x, y, Math.abs(ex - x) * 1.4 + 1.5, Math.abs(ex - x) * 1.4 + 1.5))
}
