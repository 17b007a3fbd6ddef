import { shade } from "../shared/colour.js"
import { grained } from "../shared/filters.js"
import { ellipse, leaf, line, type Point } from "../shared/geometry.js"
import { plump, sheen } from "../shared/light.js"
import { fill, group, stroke } from "../shared/markup.js"
import { between } from "../shared/random.js"
import type { Scene } from "../shared/scene.js"

/** What a cloth looks like from near: the fill of its weave, and how rough it is. */
export type Fabric = { readonly base: string; readonly weave: string; readonly rough: number }

/** Denim: indigo warp over white weft, in diagonals. */
export const denim = (scene: Scene, colour: string, slant = 0): Fabric => ({
  base: colour,
  weave: scene.pattern(8, 8, `<rect width="8" height="8" fill="${colour}"/><path d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" stroke="${shade(colour, 0.3)}" stroke-width="1.7" stroke-opacity=".75"/><path d="M1 9L9 1" stroke="${shade(colour, -0.35)}" stroke-width="1.3" transform="translate(2 2)"/>`, `rotate(${slant})`),
  rough: 0.22,
})

/** Linen: plain weave with uneven threads. */
export const linenCloth = (scene: Scene, colour: string, slant = 0): Fabric => ({
  base: colour,
  weave: scene.pattern(10, 10, `<rect width="10" height="10" fill="${colour}"/><path d="M0 2.5h5M5 7.5h5" stroke="${shade(colour, 0.34)}" stroke-width="3.2" stroke-opacity=".62"/><path d="M2.5 5v5M7.5 0v5" stroke="${shade(colour, 0.16)}" stroke-width="3" stroke-opacity=".55"/><path d="M0 5h10M5 0v10M0 0h10M0 0v10" stroke="${shade(colour, -0.34)}" stroke-width=".9" stroke-opacity=".5"/>`, `rotate(${slant})`),
  rough: 0.16,
})

/** Cotton with a print on it. */
export const printed = (scene: Scene, colour: string, size: number, print: string, slant = 0): Fabric => ({
  base: colour,
  weave: scene.pattern(size, size, `<rect width="${size}" height="${size}" fill="${colour}"/>${print}`, `rotate(${slant})`),
  rough: 0.1,
})

/** Flowers with leaves, strewn so that the repeat is not seen at once. */
export function flowers(scene: Scene, petals: readonly string[], heart: string, green: string, size: number): string {
  let print = ""
  const places: readonly Point[] = [[0.26, 0.24], [0.74, 0.3], [0.48, 0.66], [0.92, 0.8], [0.1, 0.74]]
  places.forEach(([px, py], index) => {
    const [x, y, r] = [px * size, py * size, size * (index % 2 ? 0.075 : 0.115)]
    const colour = petals[index % petals.length] ?? heart
    for (const angle of [0.4, 2.3]) {
      const a = angle + index
      const tip: Point = [x + Math.cos(a) * r * 2, y + Math.sin(a) * r * 2]
      print += fill(leaf([x, y], [x + Math.cos(a + 0.5) * r * 1.3, y + Math.sin(a + 0.5) * r * 1.3], tip, [x + Math.cos(a - 0.5) * r * 1.3, y + Math.sin(a - 0.5) * r * 1.3]), green)
    }
    for (let petal = 0; petal < 5; petal += 1) {
      const a = (petal / 5) * Math.PI * 2 + index
      print += fill(ellipse(x + Math.cos(a) * r * 0.72, y + Math.sin(a) * r * 0.72, r * 0.56, r * 0.56), shade(colour, (petal % 2) * 0.1))
    }
    print += fill(ellipse(x, y, r * 0.36, r * 0.36), heart)
  })
  for (let i = 0; i < 9; i += 1) print += fill(ellipse(between(scene.random, 6, size - 6), between(scene.random, 6, size - 6), 3, 3), heart, 0.8)
  return print
}

/** A piece of cloth in the outline `d`: weave, roughness, thickness at the edge, light. */
export const cloth = (scene: Scene, d: string, { base, weave, rough }: Fabric, edge = 26, strength = 0.34): string =>
  group(`filter="${grained(scene, d, "0.28", rough, 6)}"`, fill(d, base), fill(d, weave)) + plump(scene, d, edge, strength) + sheen(scene, d, 0.1, 0.16)

/** A row of machine stitches: thread that dips into the cloth at each hole. */
export function stitches(points: readonly Point[] | string, colour: string, long = 15, width = 4): string {
  const d = typeof points === "string" ? points : line(points)
  const dash = `stroke-dasharray="${long} ${Math.round(long * 0.5)}"`
  return stroke(d, "#1a120a", width + 1.4, 0.35, `transform="translate(1.5 2.5)" ${dash}`) + stroke(d, shade(colour, -0.12), width, 1, dash) + stroke(d, shade(colour, 0.45), width * 0.36, 0.8, `transform="translate(-.6 -.8)" ${dash}`)
}

/** A seam: the fold where two pieces meet. */
export const seam = (scene: Scene, d: string, width = 7): string =>
  group(`filter="${scene.blur(2, d, width)}"`, stroke(d, "#1d130a", width, 0.42), stroke(d, "#fff8ea", width * 0.6, 0.28, `transform="translate(${width * 0.8} ${width * 0.8})"`))
