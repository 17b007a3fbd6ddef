import { shade } from "../shared/colour.js"
import { ellipse, type Surface } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { crease } from "../shared/light.js"
import { fill } from "../shared/markup.js"
import { ribbon } from "../shared/ribbon.js"
import type { Scene } from "../shared/scene.js"
import { piece } from "./piece.js"
import { chart, ribs } from "./stitch.js"

const YOKE = [
  "a.....a.....",
  "aa...aaa...a",
  ".aa.aa.aa.aa",
  "..aaa...aaa.",
  "...a.....a..",
  "b.....b.....",
  "bb...bbb...b",
  "bbb.bbbbb.bb",
  ".bbbbb.bbbbb",
  "b.bbb.b.bbb.",
  "bb.b.bbb.b.b",
  "bbb.bbbbb.bb",
  "..bbb...bbb.",
  "a..b..a..b..",
  "............",
  "a..a..a..a..",
]

const torso: Surface = (u, v) => [600 + (u - 0.5) * (500 + 14 * Math.sin(v * Math.PI)), 1290 - v * 700]
const hem: Surface = (u, v) => [600 + (u - 0.5) * (484 - 14 * v), 1368 - v * 92]
const yoke: Surface = (u, v) => {
  const angle = ((158 - u * 136) * Math.PI) / 180
  const radius = (1 - v) * (440 - 84 * Math.abs(2 * u - 1) ** 3) + v * 128
  return [600 + Math.cos(angle) * radius, 245 + Math.sin(angle) * radius * (1.02 - v * 0.42)]
}
const front: Surface = (u, v) => {
  const angle = ((168 - u * 156) * Math.PI) / 180
  return [600 + Math.cos(angle) * (136 - v * 32), 240 + Math.sin(angle) * (88 - v * 34)]
}
const back: Surface = (u, v) => {
  const angle = ((190 + u * 160) * Math.PI) / 180
  return [600 + Math.cos(angle) * (136 - v * 30), 262 + Math.sin(angle) * (78 - v * 34)]
}

/** A sweater laid flat: round yoke in pattern, ribbing at neck, hem and cuffs. */
export const sweater = (ground: string, first: string, second: string) => (scene: Scene): string => {
  const plain = () => ground
  const sleeve = (side: 1 | -1) => {
    const points = [[600 + side * 190, 440], [600 + side * 322, 660], [600 + side * 390, 930], [600 + side * 412, 1170]] as const
    const cuff = [[600 + side * 411, 1160], [600 + side * 415, 1265]] as const
    const arm = ribbon(points, (v) => 290 - v * 150)
    return (
      piece(scene, { surface: (u, v) => ribbon(cuff, () => 122)(1 - u, v), columns: 11, rows: 8, colourAt: plain, stitchAt: ribs(1, 1), round: 34 }) +
      piece(scene, { surface: (u, v) => arm(1 - u, v), columns: 10, rows: 32, colourAt: plain, shine: false, round: 70 })
    )
  }
  const opening = ellipse(600, 254, 122, 60)
  return (
    linen(scene) +
    sleeve(-1) +
    sleeve(1) +
    piece(scene, { surface: hem, columns: 30, rows: 6, colourAt: plain, stitchAt: ribs(1, 1), round: 34 }) +
    piece(scene, { surface: torso, columns: 23, rows: 33, colourAt: plain, shine: false, round: 60 }) +
    crease(scene, "M380 690Q430 760 420 900M826 680Q770 770 790 930M470 1240Q520 1120 500 1010", 22, 0.14) +
    piece(scene, { surface: back, columns: 30, rows: 4, colourAt: plain, stitchAt: ribs(1, 1), round: 22 }) +
    fill(opening, shade(ground, -0.5)) +
    piece(scene, { surface: yoke, columns: 48, rows: 20, colourAt: (column, row) => (row < 16 ? chart(YOKE, { a: first, b: second }, ground)(column, row) : ground), shine: false, round: 56 }) +
    piece(scene, { surface: front, columns: 32, rows: 4, colourAt: plain, stitchAt: ribs(1, 1), shadow: false, round: 24 })
  )
}
