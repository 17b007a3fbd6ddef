import type { Point } from "../shared/geometry.js"
import { stroke } from "../shared/markup.js"
import type { Random } from "../shared/random.js"
import { blob, wash } from "./wash.js"

/** A small watercolour motif around 0,0, about 230 × 300. */
export type Motif = (random: Random) => string

export const poppy: Motif = (random) =>
  stroke("M0 140Q12 60 2 -20M4 90Q50 60 62 20M2 110Q-44 84 -62 44", "#5f7d4f", 6, 0.75) +
  [[-38, -62], [36, -70], [0, -104], [0, -40]].map(([x = 0, y = 0]) => wash(random, blob(random, [x, y], 50, 44), "#cf4a3c", 0.3, 6)).join("") +
  wash(random, blob(random, [0, -68], 16, 15), "#2f2a35", 0.5, 2)

export const boat: Motif = (random) =>
  wash(random, [[-105, 70], [105, 64], [108, 138], [-108, 140]], "#5d94b0", 0.3) +
  wash(random, [[-70, 44], [74, 44], [48, 88], [-46, 88]], "#a1563c", 0.42, 4) +
  wash(random, [[2, -120], [4, 34], [84, 30]], "#efe0bd", 0.5, 4) + wash(random, [[-8, -92], [-10, 34], [-62, 30]], "#d9a84a", 0.42, 4) +
  stroke("M-2 -126V46", "#5b4430", 5)

export const mountains: Motif = (random) =>
  wash(random, blob(random, [58, -92], 34, 34), "#e7b04d", 0.42, 3) +
  wash(random, [[-108, 70], [-40, -84], [10, 10], [50, -40], [108, 70]], "#7f92ad", 0.34) +
  wash(random, [[-108, 90], [-70, 20], [-10, 84], [40, 24], [108, 92]], "#4f6785", 0.34) +
  wash(random, [[-108, 92], [108, 90], [108, 140], [-108, 140]], "#7f9a6a", 0.36)

export const robin: Motif = (random) =>
  stroke("M-100 92Q0 70 104 96M40 84Q60 60 92 52", "#6a4e38", 7, 0.8) +
  wash(random, blob(random, [0, -4], 70, 62), "#8a7059", 0.34, 5) + wash(random, blob(random, [-22, 16], 42, 44), "#d1673a", 0.44, 4) +
  wash(random, blob(random, [-46, -56], 38, 34), "#8a7059", 0.42, 4) + wash(random, [[54, -10], [120, -46], [126, -24], [66, 28]], "#5d4a3d", 0.4, 4) +
  stroke("M-82 -58L-104 -50L-82 -46", "#3b2f26", 5) + stroke("M-52 -64v1", "#1d1a18", 11) + stroke("M-10 58V84M14 56V82", "#4a3a2c", 4)

export const fern: Motif = (random) => {
  let leaves = stroke("M0 140Q-14 20 20 -130", "#55753f", 5, 0.8)
  for (let i = 0; i < 11; i += 1) {
    const y = 112 - i * 21
    const long = 74 - i * 5.4
    const x = -6 + i * 2
    const side = (sign: 1 | -1): Point[] => [[x, y], [x + sign * long * 0.5, y - 30], [x + sign * long, y - 34], [x + sign * long * 0.55, y - 10]]
    leaves += wash(random, side(1), i % 2 ? "#6d9450" : "#4f7d57", 0.32, 3) + wash(random, side(-1), i % 2 ? "#4f7d57" : "#86a65c", 0.32, 3)
  }
  return leaves
}
