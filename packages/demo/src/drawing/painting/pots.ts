import { shade } from "../shared/colour.js"
import { grained } from "../shared/filters.js"
import { ellipse, leaf, outline, polygon, type Point, type Surface } from "../shared/geometry.js"
import { table } from "../shared/ground.js"
import { castShadow, cylinder, standShadow } from "../shared/light.js"
import { fill, group, Layer } from "../shared/markup.js"
import { between } from "../shared/random.js"
import type { Scene } from "../shared/scene.js"

const CLAY = "#c0714a"
type Paint = (scene: Scene, wall: Surface) => string

const band = (wall: Surface, from: number, to: number, wave = 0): string =>
  outline((u, v) => wall(u, from + (to - from) * v + Math.sin(u * 40) * wave), 40)

export const leaves = (ground: string, leafColour: string): Paint => (scene, wall) => {
  const layer = new Layer()
  for (let i = 0; i < 13; i += 1) {
    const u = (i + 0.5) / 13
    for (const side of [1, -1]) layer.add(`fill="${shade(leafColour, between(scene.random, -0.12, 0.16))}"`, leaf(wall(u, 0.2), wall(u + side * 0.055, 0.3), wall(u + side * 0.034, 0.66), wall(u, 0.4)))
    layer.add(`fill="${leafColour}"`, leaf(wall(u, 0.2), wall(u + 0.022, 0.5), wall(u, 0.8), wall(u - 0.022, 0.5)))
  }
  return fill(band(wall, 0.08, 0.9, 0.006), ground) + layer.toString()
}

export const dots = (ground: string, dot: string): Paint => (scene, wall) => {
  let spots = ""
  for (let row = 0; row < 5; row += 1) for (let i = 0; i < 15; i += 1) {
    const [x, y] = wall((i + 0.5 + (row % 2) * 0.5) / 15.5, 0.2 + row * 0.15)
    const [edge] = wall((i + 0.5 + (row % 2) * 0.5) / 15.5 + 0.014, 0.2)
    const [here] = wall((i + 0.5 + (row % 2) * 0.5) / 15.5, 0.2)
    spots += ellipse(x, y, Math.max(2, Math.abs(edge - here)), 12 + between(scene.random, -2, 2))
  }
  return fill(band(wall, 0.1, 0.96, 0.006), ground) + fill(spots, dot)
}

export const zigzag = (first: string, second: string, third: string): Paint => (_, wall) => {
  const jag = (middle: number, high: number): string => {
    const upper = Array.from({ length: 41 }, (_unused, i): Point => wall(i / 40, middle + (i % 2 ? high : 0)))
    const lower = Array.from({ length: 41 }, (_unused, i): Point => wall(1 - i / 40, middle - 0.13 + ((40 - i) % 2 ? high : 0)))
    return polygon([...upper, ...lower])
  }
  return fill(band(wall, 0.06, 0.98, 0.006), first) + fill(jag(0.34, 0.13), second) + fill(jag(0.6, 0.13), third) + fill(jag(0.8, 0.13), second)
}

function pot(scene: Scene, x: number, y: number, radius: number, paint: Paint): string {
  const high = radius * 1.62
  const arc = (u: number) => [Math.sin((u - 0.5) * Math.PI), Math.cos((u - 0.5) * Math.PI)] as const
  const wall: Surface = (u, v) => [x + arc(u)[0] * radius * (0.68 + v * 0.27), y - v * high * 0.76 + arc(u)[1] * radius * 0.16]
  const rim: Surface = (u, v) => [x + arc(u)[0] * radius * (1.02 + v * 0.03), y - high * (0.72 + v * 0.28) + arc(u)[1] * radius * 0.2]
  const [body, collar] = [outline(wall, 40), outline(rim, 40)]
  const mouth = ellipse(x, y - high, radius * 1.05, radius * 0.2)
  const hole = ellipse(x, y - high + 3, radius * 0.93, radius * 0.165)
  const rough = grained(scene, body + collar, "0.5 0.35", 0.2, 7)
  return (
    standShadow(scene, x, y + radius * 0.1, radius * 0.72, radius * 0.15) +
    group(`filter="${rough}"`, fill(body, CLAY), paint(scene, wall)) + cylinder(scene, body, 0.62) +
    group(`clip-path="${scene.clip(body)}"`, castShadow(scene, collar, { dx: 6, dy: 16, soft: 10, strength: 0.5 })) +
    group(`filter="${rough}"`, fill(collar, CLAY)) + cylinder(scene, collar, 0.6) +
    fill(mouth, shade(CLAY, 0.16)) + fill(hole, shade(CLAY, -0.35)) + fill(hole, scene.linear([[0, "#1d110a", 0.75], [0.6, "#1d110a", 0.35], [1, "#1d110a", 0]], [0, 0, 0.4, 1]))
  )
}

/** Three clay pots, small to large, each painted its own way. */
export const pots = (small: Paint, medium: Paint, large: Paint) => (scene: Scene): string =>
  table(scene, 860) + pot(scene, 770, 960, 245, large) + pot(scene, 370, 1050, 198, medium) + pot(scene, 640, 1180, 158, small)
