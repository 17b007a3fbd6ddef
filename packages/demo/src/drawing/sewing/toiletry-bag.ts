import { shade } from "../shared/colour.js"
import { box, num } from "../shared/geometry.js"
import { table } from "../shared/ground.js"
import { castShadow, crease, plump, sheen, standShadow } from "../shared/light.js"
import { fill, group, Layer } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { cloth, flowers, printed, seam, stitches } from "./fabric.js"

function zip(scene: Scene, from: number, to: number, y: (x: number) => number, tape: string): string {
  const band = `M${from} ${num(y(from) - 20)}Q600 ${num(y(600) * 2 - (y(from) + y(to)) / 2 - 20)} ${to} ${num(y(to) - 20)}V${num(y(to) + 20)}Q600 ${num(y(600) * 2 - (y(from) + y(to)) / 2 + 20)} ${from} ${num(y(from) + 20)}Z`
  const teeth = new Layer()
  for (let x = from + 12; x < to - 12; x += 11) {
    teeth.add(`fill="#6d675d"`, box(x, y(x) - 10, 7, 20, 2))
    teeth.add(`fill="#e6e0d2"`, box(x + 1, y(x) - 9 + (Math.round(x / 11) % 2) * 9, 4, 7, 1))
  }
  const pull = to - 110
  const slider = box(pull, y(pull) - 20, 46, 40, 9)
  const tab = `M${pull + 8} ${num(y(pull) - 6)}h-92q-14 0 -14 14q0 14 14 14h92Z`
  return (
    castShadow(scene, band, { dx: 2, dy: 4, soft: 4, strength: 0.3 }) + fill(band, tape) + plump(scene, band, 8, 0.4) + teeth.toString() +
    castShadow(scene, slider + tab, { dx: 4, dy: 8, soft: 6, strength: 0.5 }) + fill(tab, "#b9b2a4") + sheen(scene, tab, 0.7, 0.4) + fill(box(pull - 72, y(pull) + 4, 34, 8, 4), "#6d675d") + fill(slider, "#a8a194") + sheen(scene, slider, 0.8, 0.5)
  )
}

/** A flowered toiletry bag with a wide base and a zip along its top. */
export const toiletryBag = (ground: string, petals: readonly string[], heart: string, green: string) => (scene: Scene): string => {
  const front = "M196 640Q600 616 1004 640Q1040 820 1012 1066Q1008 1108 966 1114Q600 1140 234 1114Q192 1108 188 1066Q160 820 196 640Z"
  const top = "M196 646Q250 560 340 548Q600 532 860 548Q950 560 1004 646Q600 626 196 646Z"
  const print = flowers(scene, petals, heart, green, 210)
  const fabric = printed(scene, ground, 210, print, -8)
  const base = "M190 1010Q600 1036 1010 1010Q1010 1100 966 1114Q600 1140 234 1114Q190 1100 190 1010Z"
  const loop = box(150, 650, 70, 52, 10)
  return (
    table(scene, 900) + standShadow(scene, 600, 1112, 410, 44) +
    castShadow(scene, loop, { soft: 8 }) + cloth(scene, loop, printed(scene, shade(green, -0.1), 8, ""), 14, 0.4) +
    cloth(scene, top, printed(scene, shade(ground, -0.06), 210, print, -8), 30, 0.3) +
    zip(scene, 258, 942, (x) => 590 - 8 * (1 - ((x - 600) / 350) ** 2), shade(green, -0.2)) +
    cloth(scene, front, fabric, 90, 0.5) + seam(scene, "M196 642Q600 618 1004 642", 8) + stitches("M204 664Q600 642 996 664", "#f6efe0", 13, 3.2) +
    group(`clip-path="${scene.clip(front)}"`, cloth(scene, base, printed(scene, shade(green, -0.15), 8, `<path d="M0 2h8M2 0v8" stroke="#fff" stroke-opacity=".12"/>`), 30, 0.3)) +
    seam(scene, "M188 1010Q600 1036 1012 1010", 8) + stitches("M192 1030Q600 1056 1008 1030", "#f6efe0", 13, 3.2) +
    crease(scene, "M300 700Q330 800 312 930M880 690Q862 800 888 900", 26, 0.16)
  )
}
