import { impasto } from "../shared/filters.js"
import { box } from "../shared/geometry.js"
import { castShadow } from "../shared/light.js"
import { fill, group } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"

/** A stretched canvas on the wall: its painted front, the folded edge seen at the right and below. */
export function canvas(scene: Scene, x: number, y: number, width: number, height: number, painting: string, side: string): string {
  const front = box(x, y, width, height, 4)
  const edge = `M${x + width} ${y + 4}l14 12v${height - 2}h${-width + 4}l-12 -14h${width - 6}Z`
  return (
    castShadow(scene, box(x, y, width + 14, height + 14, 4), { dx: 22, dy: 30, soft: 24, strength: 0.42 }) +
    fill(edge, side) + fill(edge, "#1d130a", 0.42) +
    group(`clip-path="${scene.clip(front)}"`, group(`filter="${impasto(scene, front)}"`, fill(front, side), painting), fill(front, weave(scene)), fill(front, scene.linear([[0, "#fffaf0", 0.16], [0.5, "#fffaf0", 0], [1, "#1d130a", 0.14]])))
  )
}

const weave = (scene: Scene): string => scene.pattern(6, 6, `<path d="M0 1h6M1 0v6" stroke="#fff" stroke-opacity=".07" stroke-width="1.4"/><path d="M0 4h6M4 0v6" stroke="#000" stroke-opacity=".06" stroke-width="1.4"/>`)
