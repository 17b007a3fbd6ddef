import { shade } from "../shared/colour.js"
import { outline, part, type Point, type Surface } from "../shared/geometry.js"
import { table } from "../shared/ground.js"
import { castShadow, crease, plump, sheen, standShadow } from "../shared/light.js"
import { fill, group, stroke } from "../shared/markup.js"
import { between, pick } from "../shared/random.js"
import type { Scene } from "../shared/scene.js"
import { flowers, printed, stitches, type Fabric } from "./fabric.js"

const SIDES = 6

// A filled cover draws its sides in and its corners out.
const pillow: Surface = (u, v) => {
  const [x, y] = [u * 2 - 1, v * 2 - 1]
  const pull = 0.085
  return [600 + x * 385 * (1 - pull * (1 - y * y) * Math.abs(x) ** 3 * -0.35 - pull * (1 - Math.abs(x)) * 0) * (1 - pull * (1 - y * y) * 0.9), 800 - y * 385 * (1 - pull * (1 - x * x) * 0.9) + y * x * 8]
}

function fabrics(scene: Scene, colours: readonly string[]): readonly Fabric[] {
  const light = "#f4ecdc"
  return colours.flatMap((colour, index) => {
    const tint = shade(colour, 0.45)
    const prints = [
      printed(scene, colour, 26, `<circle cx="13" cy="13" r="4.4" fill="${light}"/>`, index * 5),
      printed(scene, tint, 24, `<path d="M0 6h24M0 16h24" stroke="${colour}" stroke-width="5"/>`, index * 30),
      printed(scene, light, 44, `<path d="M0 0h22v44h-22zM0 0h44v22h-44z" fill="${colour}" fill-opacity=".5"/>`),
      printed(scene, shade(colour, -0.06), 9, `<path d="M0 4.5h9M4.5 0v9" stroke="${light}" stroke-opacity=".16"/>`),
    ]
    return [...prints.slice(index % 3, (index % 3) + 2), printed(scene, tint, 96, flowers(scene, [colour, shade(colour, -0.2)], light, "#6d7f5a", 96), index * 20)]
  })
}

/** A cushion cover of square patches, every one of another remnant. */
export const patchwork = (colours: readonly string[]) => (scene: Scene): string => {
  const cloths = fabrics(scene, colours)
  const edge = outline(pillow, 40)
  let [patches, seams, quilting] = ["", "", ""]
  for (let row = 0; row < SIDES; row += 1) {
    for (let column = 0; column < SIDES; column += 1) {
      const d = outline(part(pillow, column / SIDES, row / SIDES, (column + 1) / SIDES, (row + 1) / SIDES), 6)
      const { weave } = pick(scene.random, cloths)
      patches += fill(d, weave) + plump(scene, d, 20, between(scene.random, 0.2, 0.34))
    }
  }
  const seamAt = (at: (t: number) => Point) => `M${Array.from({ length: 21 }, (_, i) => at(i / 20).map((n) => Math.round(n)).join(" ")).join("L")}`
  for (let i = 1; i < SIDES; i += 1) {
    seams += seamAt((t) => pillow(i / SIDES, t)) + seamAt((t) => pillow(t, i / SIDES))
    quilting += seamAt((t) => pillow(i / SIDES + 0.011, t)) + seamAt((t) => pillow(t, i / SIDES + 0.011))
  }
  return (
    table(scene, 960) + standShadow(scene, 600, 1176, 350, 44) + castShadow(scene, edge, { dx: 10, dy: 12, soft: 18, strength: 0.2 }) +
    group(`clip-path="${scene.clip(edge)}"`, fill(edge, "#cbbfa6"), patches, stroke(seams, "#22180d", 4, 0.5), stitches(quilting, "#f8f2e4", 9, 2.4)) +
    plump(scene, edge, 130, 0.55) + sheen(scene, edge, 0.22, 0.3) +
    stroke(edge, "#7d6b4c", 5, 0.7) +
    crease(scene, "M250 462Q330 500 400 590M946 470Q880 520 830 600M262 1130Q340 1080 390 1010M940 1136Q860 1090 820 1010", 24, 0.18)
  )
}
