import { ramp, strokes } from "../painting/brush.js"
import { impasto } from "../shared/filters.js"
import { box } from "../shared/geometry.js"
import { oak, pine } from "../shared/grain.js"
import { wall } from "../shared/ground.js"
import { fill, group, stroke } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { frame } from "./frame.js"

/** An empty oak frame before a white wall: the wall is what one sees through its pane. */
export const emptyFrame = (scene: Scene): string => {
  const pane = box(290, 300, 620, 820)
  const glare = "M300 760L640 310H760L300 920ZM300 1010L830 310H868L300 1062Z"
  return wall(scene, "#f7f5f0") + frame(scene, { x: 240, y: 250, width: 720, height: 940 }, 72, oak, fill(pane, "#f3f1ec") + group(`clip-path="${scene.clip(pane)}"`, fill(glare, "#ffffff", 0.75, `filter="${scene.blur(6, glare)}"`)))
}

/** «Havgap»: a dark sea in heavy weather, framed in pine. */
export const framedSea = (scene: Scene): string => {
  const [x, y, width, height] = [280, 290, 640, 850]
  const horizon = 640
  const swell = (px: number, py: number) => Math.sin(px / 88 + py / 30) * (4 + ((py - horizon) / 500) * 16)
  const sky = strokes(scene.random, { x, y, width, height: horizon - y, length: 110, brush: 40, angle: (px, py) => -14 + Math.sin(px / 110 + py / 70) * 20, colour: (px, py) => ramp(["#232c35", "#35414b", "#4b5861", "#8f9791", "#c6bfa4"], ((py - y) / (horizon - y)) * 0.8 + Math.sin(px / 120) * 0.08) })
  const sea = strokes(scene.random, { x, y: horizon, width, height: y + height - horizon, length: 84, brush: 25, angle: (px, py) => swell(px, py), colour: (px, py) => ramp(["#6f8286", "#2f4a55", "#1f3742", "#16303b", "#0f222c"], (py - horizon) / 420 + Math.sin(px / 66 + py / 24) * 0.2) })
  const foam = strokes(scene.random, { x, y: horizon + 60, width, height: 420, length: 62, brush: 12, angle: (px, py) => swell(px, py) - 6, colour: (px) => ramp(["#e6ebe6", "#aebfbe"], Math.abs(Math.sin(px / 31))), where: (px, py) => Math.sin(px / 88 + py / 30) > 0.8 && Math.sin(px / 43 - py / 57) > 0.1 })
  const field = box(x, y, width, height)
  const painting = group(`clip-path="${scene.clip(field)}"`, group(`filter="${impasto(scene, field, 3)}"`, fill(field, "#24343c"), sky, sea, foam, stroke(`M${x} ${horizon}H${x + width}`, "#d5cba9", 7, 0.6)))
  return wall(scene) + frame(scene, { x: 216, y: 226, width: 768, height: 978 }, 70, pine, painting)
}
