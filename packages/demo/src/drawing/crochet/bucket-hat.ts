import { shade } from "../shared/colour.js"
import { cotton } from "../shared/filters.js"
import { outline, type Point, type Surface } from "../shared/geometry.js"
import { table } from "../shared/ground.js"
import { castShadow, cylinder, plump, sheen, standShadow } from "../shared/light.js"
import { group } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { chain, rounds } from "./stitch.js"

const across = (u: number) => Math.sin((u - 0.5) * Math.PI * 0.98)
const near = (u: number) => Math.cos((u - 0.5) * Math.PI)

const side: Surface = (u, v) => [600 + across(u) * (322 - v * 50 - Math.pow(v, 6) * 26), 880 - v * 252 + near(u) * (66 - v * 14)]
const lid: Surface = (u, v) => [600 + across(u) * 250 * Math.cos((v * Math.PI) / 2), 632 + near(u) * 48 * Math.cos((v * Math.PI) / 2) - Math.sin((v * Math.PI) / 2) * 74]
const brim: Surface = (u, v) => [600 + across(u) * (506 - v * 182) + Math.sin(u * 17) * 4 * (1 - v), 1040 - v * 158 + near(u) * (112 - v * 44) + Math.sin(u * 21) * 7 * (1 - v)]

/** A bucket hat from the front: flat crown, upright side, a soft brim that waves a little. */
export const bucketHat = (colour: string) => (scene: Scene): string => {
  const [body, top, rim] = [outline(side, 40), outline(lid, 40), outline(brim, 40)]
  const edge = Array.from({ length: 81 }, (_, i): Point => brim(i / 80, 0))
  const crocheted = (d: string, surface: Surface, columns: number, rows: number, tint: string) =>
    group(`filter="${cotton(scene, d)}"`, rounds(scene.random, { surface, columns, rows, colourAt: () => tint }))
  return (
    table(scene, 900) + standShadow(scene, 600, 1140, 440, 62) +
    crocheted(top, lid, 38, 9, shade(colour, 0.06)) + sheen(scene, top, 0.22, 0.1) +
    crocheted(body, side, 44, 13, colour) + cylinder(scene, body, 0.46) + plump(scene, body, 34, 0.3) +
    castShadow(scene, rim, { dx: 3, dy: -10, soft: 14, strength: 0.24 }) +
    crocheted(rim, brim, 54, 12, shade(colour, 0.03)) + cylinder(scene, rim, 0.4) + plump(scene, rim, 50, 0.42) +
    chain(edge, shade(colour, -0.02), 9)
  )
}
