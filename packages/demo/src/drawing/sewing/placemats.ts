import { shade } from "../shared/colour.js"
import { at, outline, turn, type Point, type Surface } from "../shared/geometry.js"
import { boards } from "../shared/ground.js"
import { castShadow } from "../shared/light.js"
import { stroke } from "../shared/markup.js"
import { between } from "../shared/random.js"
import type { Scene } from "../shared/scene.js"
import { cloth, linenCloth, seam, stitches } from "./fabric.js"

const [WIDE, HIGH] = [800, 570]

function mat(scene: Scene, centre: Point, degrees: number, colour: string): string {
  const surface: Surface = (u, v) => turn([centre[0] + (u - 0.5) * WIDE, centre[1] - (v - 0.5) * HIGH], centre, degrees)
  const inset = (by: number): Surface => (u, v) => surface(0.5 + (u - 0.5) * (1 - (2 * by) / WIDE), 0.5 + (v - 0.5) * (1 - (2 * by) / HIGH))
  const [edge, hem] = [outline(surface, 4), inset(46)]
  let slubs = ""
  for (let i = 0; i < 36; i += 1) {
    const [u, v, long] = [between(scene.random, 0.07, 0.9), between(scene.random, 0.07, 0.9), between(scene.random, 0.03, 0.14)]
    slubs += `M${at(surface(u, v))}L${at(i % 2 ? surface(Math.min(0.93, u + long), v) : surface(u, Math.min(0.93, v + long)))}`
  }
  const corners = ([[0, 0], [1, 0], [1, 1], [0, 1]] as const).map(([u, v]) => `M${at(surface(u, v))}L${at(hem(u, v))}`).join("")
  return (
    castShadow(scene, edge, { dx: 9, dy: 13, soft: 11, strength: 0.34 }) + cloth(scene, edge, linenCloth(scene, colour, degrees), 10, 0.28) +
    stroke(slubs, shade(colour, 0.4), 3.4, 0.4) + stroke(slubs, shade(colour, -0.3), 1, 0.3, `transform="translate(0 3)"`) +
    seam(scene, outline(hem, 4), 5) + seam(scene, corners, 4) + stitches(outline(inset(40), 4), shade(colour, -0.2), 10, 2.6)
  )
}

/** Four placemats of unbleached linen with double hems and mitred corners, fanned out. */
export const placemats = (colour: string) => (scene: Scene): string =>
  boards(scene) + ([[[560, 560], -14], [[580, 680], -5], [[606, 810], 4], [[630, 960], 13]] as const).map(([place, angle], i) => mat(scene, place, angle, shade(colour, (i - 1.5) * 0.03))).join("")
