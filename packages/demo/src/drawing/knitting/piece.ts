import { wool } from "../shared/filters.js"
import { outline } from "../shared/geometry.js"
import { castShadow, plump, sheen } from "../shared/light.js"
import { group } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"
import { knit, type Knit } from "./stitch.js"

type Piece = Knit & {
  /** How thick the edge looks, pixels. */
  readonly round?: number
  readonly hair?: number
  readonly shadow?: boolean
  readonly strength?: number
}

/** A knitted piece that lies there: shadow, stitches, the wool's hairs, thickness. */
export function piece(scene: Scene, { round = 44, hair = 8, shadow = true, strength = 0.42, ...stitches }: Piece): string {
  const edge = outline(stitches.surface, 18)
  return (
    (shadow ? castShadow(scene, edge) : "") +
    group(`filter="${wool(scene, edge, hair)}"`, knit(scene.random, stitches)) +
    plump(scene, edge, round, strength) +
    sheen(scene, edge, 0.12, 0.16)
  )
}
