import { shade } from "../shared/colour.js"
import { grained } from "../shared/filters.js"
import { box, ellipse, num } from "../shared/geometry.js"
import { wall } from "../shared/ground.js"
import { castShadow, sheen } from "../shared/light.js"
import { fill, group } from "../shared/markup.js"
import { between } from "../shared/random.js"
import type { Scene } from "../shared/scene.js"

const clipAt = (scene: Scene, x: number): string => {
  const d = box(x - 26, 178, 52, 76, 8)
  return castShadow(scene, d, { dx: 5, dy: 8, soft: 6 }) + fill(d, "#c79b62") + sheen(scene, d, 0.5, 0.5) + fill(box(x - 26, 206, 52, 7), "#8d8678")
}

/** A printed poster: a large yellow moon over black roofs. */
export const poster = (moon: string, sky: readonly [string, string]) => (scene: Scene): string => {
  const { random } = scene
  const sheet = "M236 226H964Q970 720 966 1262Q600 1274 234 1262Q230 700 236 226Z"
  const print = box(284, 276, 632, 906)
  const disc = ellipse(640, 610, 218, 218)
  let craters = ""
  for (const [x, y, r] of [[570, 540, 46], [700, 660, 62], [600, 720, 30], [730, 520, 26], [520, 640, 22], [660, 590, 18]] as const) craters += fill(ellipse(x, y, r, r * 0.92), shade(moon, -0.13), 0.55)
  let roofs = "M284 1182V960"
  let [x, windows] = [284, ""]
  for (const [wide, high, gable, chimney] of [[96, 930, 60, 1], [120, 880, 92, 0], [84, 950, 44, 1], [140, 850, 110, 1], [92, 920, 56, 0], [120, 892, 84, 1]] as const) {
    roofs += `L${x} ${high + gable}L${num(x + wide / 2)} ${high}`
    if (chimney) roofs += `L${num(x + wide * 0.62)} ${num(high + gable * 0.24)}V${high - 26}H${num(x + wide * 0.62 + 24)}V${num(high + gable * 0.5)}`
    roofs += `L${x + wide} ${high + gable}`
    for (let i = 0; i < 3; i += 1) if (random() > 0.35) windows += box(x + 18 + (i % 2) * (wide - 66), high + gable + 44 + i * 62, 22, 32)
    x += wide
  }
  roofs += "V1182Z"
  let stars = ""
  for (let i = 0; i < 34; i += 1) stars += ellipse(between(random, 300, 900), between(random, 292, 820), 2.6, 2.6)
  return (
    wall(scene) + castShadow(scene, sheet, { dx: 18, dy: 22, soft: 18, strength: 0.34 }) + fill(sheet, "#fbf7ec") +
    group(`clip-path="${scene.clip(print)}"`, group(`filter="${grained(scene, print, "0.85", 0.16, 3, 1)}"`,
      fill(print, scene.linear([[0, sky[0]], [1, sky[1]]], [0, 0, 0, 1])), fill(stars, "#f4e7bd", 0.85),
      fill(ellipse(640, 610, 300, 300), moon, 0.2, `filter="${scene.blur(50, disc)}"`),
      fill(disc, moon), craters, fill(disc, scene.radial([[0, "#fffbe6", 0.5], [0.6, moon, 0], [1, "#a86d1d", 0.32]], [0.38, 0.34, 0.72])),
      fill(roofs, "#15171c"), fill(windows, "#f0c761"))) +
    fill(sheet, scene.linear([[0, "#ffffff", 0.16], [0.35, "#ffffff", 0], [0.75, "#1d130a", 0], [1, "#1d130a", 0.13]], [0, 0, 1, 0.3])) +
    clipAt(scene, 400) + clipAt(scene, 800)
  )
}
