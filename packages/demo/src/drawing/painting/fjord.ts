import { shade } from "../shared/colour.js"
import { ellipse, line, type Point } from "../shared/geometry.js"
import { wall } from "../shared/ground.js"
import { fill, stroke } from "../shared/markup.js"
import { between } from "../shared/random.js"
import type { Scene } from "../shared/scene.js"
import { dab, ramp, strokes } from "./brush.js"
import { canvas } from "./canvas.js"

const [LEFT, TOP, WIDE, HIGH, HORIZON] = [250, 260, 700, 880, 640]

const ridge = (base: number, height: number, slope: number, phase: number) => (x: number): number =>
  base - height * Math.max(0, 0.62 + slope * ((x - 600) / 350)) - Math.sin(x / 47 + phase) * 16 - Math.sin(x / 19 + phase * 2) * 7

/** A grey fjord in rain and back light, and one red buoy. */
export const fjord = (scene: Scene): string => {
  const { random } = scene
  const glow = (x: number, y: number) => Math.exp(-(((x - 560) / 150) ** 2) - ((y - HORIZON) / 260) ** 2)
  const sky = strokes(random, {
    x: LEFT, y: TOP, width: WIDE, height: HORIZON - TOP + 10, length: 110, brush: 38,
    angle: (x, y) => -9 + Math.sin(x / 130 + y / 90) * 12,
    colour: (x, y) => ramp(["#7d8a93", "#97a2a6", "#b9bfbc", "#f1ead6"], (y - TOP) / (HORIZON - TOP) * 0.62 + glow(x, y) * 0.5),
  })
  const mountain = (edge: (x: number) => number, colours: readonly string[], slope: number) =>
    strokes(random, { x: LEFT, y: 360, width: WIDE, height: HORIZON - 350, length: 64, brush: 25, angle: () => slope, colour: (x, y) => ramp(colours, (y - edge(x)) / 200 + glow(x, y) * 0.25), where: (x, y) => y > edge(x) && y < HORIZON + 4 })
  const water = strokes(random, {
    x: LEFT, y: HORIZON, width: WIDE, height: TOP + HIGH - HORIZON, length: 104, brush: 25, angle: () => 0,
    colour: (x, y) => ramp(["#46555f", "#5d6d75", "#8b979a", "#eee6d0"], 0.62 - (y - HORIZON) / 900 + Math.exp(-(((x - 560 - Math.sin(y / 33) * 26) / (50 + (y - HORIZON) * 0.22)) ** 2)) * 0.62 - 0.2),
  })
  let rain = ""
  for (let i = 0; i < 90; i += 1) {
    const [x, y] = [between(random, LEFT, LEFT + WIDE), between(random, TOP, TOP + HIGH * 0.9)]
    rain += line([[x, y], [x - 11, y + between(random, 40, 95)]])
  }
  const buoy: Point = [756, 862]
  const redDabs = [[0, 0, 46, 34], [-4, -22, 38, 22], [3, -40, 22, 16], [-10, 8, 40, 16]] as const
  return (
    wall(scene) +
    canvas(scene, LEFT, TOP, WIDE, HIGH,
      sky + mountain(ridge(HORIZON, 150, -0.35, 1), ["#8b979d", "#a3acad", "#c2c4bb"], -24) + mountain(ridge(HORIZON, 190, 0.75, 4), ["#5d6b72", "#6f7c80", "#8b9593"], 28) + mountain(ridge(HORIZON + 4, 230, -1.15, 7), ["#3b474d", "#4b575b", "#66716f"], -34) + water +
      `<g fill="none" stroke-linecap="round">${redDabs.map(([dx, dy, length, width]) => dab(random, [buoy[0] + dx, buoy[1] + dy], length, width, -4, dy > 0 ? "#9c2b22" : "#c43a2b")).join("")}${[0, 1, 2, 3, 4].map((i) => dab(random, [buoy[0] + Math.sin(i * 2) * 6, buoy[1] + 34 + i * 22], 46 - i * 6, 9, 0, shade("#a2483f", i * 0.07))).join("")}</g>` +
      fill(ellipse(buoy[0] - 10, buoy[1] - 14, 8, 11), "#f3a28f", 0.9) + stroke(`M${buoy[0] + 3} ${buoy[1] - 44}v-30`, "#33302c", 5) +
      stroke(rain, "#e9ebe6", 2.4, 0.34),
      "#6a757a")
  )
}
