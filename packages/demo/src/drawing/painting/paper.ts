import { grained } from "../shared/filters.js"
import { castShadow } from "../shared/light.js"
import { fill, group } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"

/** A sheet of heavy paper in the outline `d`. */
export const paper = (scene: Scene, d: string, colour = "#fbf8f0"): string =>
  castShadow(scene, d, { dx: 10, dy: 14, soft: 12, strength: 0.3 }) + group(`filter="${grained(scene, d, "0.7", 0.09)}"`, fill(d, colour))
