import { wool } from "../shared/filters.js"
import { lerp, outline, type Surface } from "../shared/geometry.js"
import { boards } from "../shared/ground.js"
import { castShadow, crease, cylinder, plump, sheen } from "../shared/light.js"
import { group, stroke } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { knit, ribs, valleys } from "./stitch.js"

// A dome: stitches close up where the cap turns away at its sides and where it is gathered at the top.
const crown: Surface = (u, height) => {
  const v = Math.min(1, Math.max(0, height))
  const turned = Math.sin((u - 0.5) * Math.PI * 0.94)
  const radius = 372 * Math.pow(Math.max(0, 1 - Math.pow(v, 2.9)), 0.5) + 16 * v
  return [600 + turned * radius, 960 - 640 * Math.pow(v, 0.93) + Math.cos((u - 0.5) * Math.PI) * lerp(26, 4, v)]
}

const brim: Surface = (u, v) => {
  const turned = Math.sin((u - 0.5) * Math.PI * 0.94)
  return [600 + turned * (394 + Math.sin(v * Math.PI) * 10), 1148 - 232 * v + Math.cos((u - 0.5) * Math.PI) * 30]
}

const furrows = (scene: Scene, d: string): string => stroke(d, "#20180f", 13, 0.26, `filter="${scene.blur(5, d, 13)}"`)

/** A ribbed hat with its brim folded up, on a table of light boards. */
export const hat = (colour: string) => (scene: Scene): string => {
  const [top, fold] = [outline(crown, 30), outline(brim, 30)]
  const knitted = (surface: Surface, columns: number, rows: number, yarn: string) =>
    knit(scene.random, { surface, columns, rows, colourAt: () => yarn, stitchAt: ribs(2, 2) }) +
    furrows(scene, valleys(surface, columns, 2, 2))
  return (
    boards(scene) +
    castShadow(scene, top + fold, { soft: 22 }) +
    group(`filter="${wool(scene, top)}"`, knitted(crown, 42, 34, colour)) +
    cylinder(scene, top, 0.36) + plump(scene, top, 80, 0.36) +
    castShadow(scene, fold, { dx: 2, dy: -12, soft: 12, strength: 0.3 }) +
    group(`filter="${wool(scene, fold)}"`, knitted(brim, 42, 12, colour)) +
    cylinder(scene, fold, 0.36) + plump(scene, fold, 50, 0.5) + sheen(scene, fold, 0.1, 0.12) +
    crease(scene, "M420 700Q480 560 560 470M760 760Q742 610 690 520", 20, 0.16)
  )
}
