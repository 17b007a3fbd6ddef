import { watercolour } from "../shared/filters.js"
import { box, smooth, type Point } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { group, stroke } from "../shared/markup.js"
import { between } from "../shared/random.js"
import type { Scene } from "../shared/scene.js"
import { paper } from "./paper.js"
import { blob, wash } from "./wash.js"

/** A watercolour on a torn sheet: a brook that winds down between stones. */
export const brook = (scene: Scene): string => {
  const { random } = scene
  const sheet = "M238 232q180 -6 362 3q190 -7 364 0q7 260 0 520q6 270 -3 512q-180 6 -360 -2q-190 6 -361 1q-8 -260 -1 -516q-6 -270 -1 -518Z"
  const field = box(296, 292, 610, 916)
  const middle = (y: number) => 610 + Math.sin((y - 300) / 150) * 96 + Math.sin(y / 67) * 14
  const half = (y: number) => 34 + ((y - 560) / 640) * 132
  const ys = [560, 640, 720, 800, 880, 960, 1040, 1120, 1190]
  const water: Point[] = [...ys.map((y): Point => [middle(y) - half(y), y]), ...ys.toReversed().map((y): Point => [middle(y) + half(y), y])]
  const flow = Array.from({ length: 17 }, (_, i) => {
    const t = i / 17
    return smooth(ys.slice(i % 3, 6 + (i % 4)).map((y): Point => [middle(y) + half(y) * (t * 1.7 - 0.85) + between(random, -6, 6), y + (i % 5) * 11]))
  }).join("")
  const stones = [[430, 800, 74, 52], [800, 730, 62, 44], [390, 1010, 96, 70], [846, 940, 88, 66], [596, 700, 38, 26], [700, 1060, 60, 38], [504, 1130, 76, 50], [850, 1140, 70, 52], [500, 640, 44, 28], [728, 600, 40, 26]] as const
  const trees = Array.from({ length: 15 }, (_, i): Point => [330 + i * 40, between(random, 420, 520)])
  return (
    linen(scene) + paper(scene, sheet) +
    group(`clip-path="${scene.clip(field)}"`, group(`filter="${watercolour(scene, field, 22)}"`,
      wash(random, [[310, 310], [890, 306], [896, 470], [600, 520], [306, 480]], "#a9c4cf", 0.2),
      ...trees.map(([x, y], i) => wash(random, blob(random, [x, y], 44, 78), i % 3 ? "#6d8a5c" : "#47674f", 0.2)),
      wash(random, [[306, 540], [560, 560], [560, 760], [480, 960], [440, 1190], [306, 1196]], "#9aa864", 0.24),
      wash(random, [[660, 560], [898, 530], [900, 1192], [800, 1190], [780, 1000], [720, 760]], "#87995a", 0.24),
      wash(random, water, "#6f9fb5", 0.3), wash(random, water.map(([x, y]): Point => [middle(y) + (x - middle(y)) * 0.55, y]), "#3f7791", 0.26),
      stroke(flow, "#2b5f7c", 5, 0.42), stroke(flow, "#ffffff", 3.4, 0.75, `transform="translate(9 4)"`),
      ...stones.flatMap(([x, y, rx, ry]) => [wash(random, blob(random, [x, y], rx, ry), "#8b8680", 0.42, 5), wash(random, blob(random, [x + rx * 0.2, y + ry * 0.35], rx * 0.68, ry * 0.5), "#4f4a4b", 0.34, 5), wash(random, blob(random, [x - rx * 0.3, y - ry * 0.35], rx * 0.4, ry * 0.26), "#f6f2e6", 0.32, 3)]),
      ...Array.from({ length: 26 }, () => stroke(smooth([[0, 0], [between(random, -9, 9), -22], [between(random, -16, 16), -46]]), "#55703f", 3.4, 0.6, `transform="translate(${Math.round(between(random, 0, 1) < 0.5 ? between(random, 312, 470) : between(random, 760, 890))} ${Math.round(between(random, 700, 1180))})"`)),
    ))
  )
}
