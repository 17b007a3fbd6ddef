import { shade } from "../shared/colour.js"
import { polygon, type Point } from "../shared/geometry.js"
import { wood, type Timber } from "../shared/grain.js"
import { castShadow } from "../shared/light.js"
import { fill, group, stroke } from "../shared/markup.js"
import type { Scene } from "../shared/scene.js"

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A frame of four mitred mouldings; what hangs in it is drawn by the caller, first. */
export function frame(scene: Scene, { x, y, width, height }: Box, moulding: number, timber: Timber, content: string): string {
  const [r, b, m] = [x + width, y + height, moulding]
  const corners: readonly [Point, Point, Point, Point] = [[x, y], [r, y], [r, b], [x, b]]
  const inner: readonly [Point, Point, Point, Point] = [[x + m, y + m], [r - m, y + m], [r - m, b - m], [x + m, b - m]]
  const piece = (from: 0 | 1 | 2 | 3, to: 0 | 1 | 2 | 3, upright: boolean, tone: number): string => {
    const d = polygon([corners[from], corners[to], inner[to], inner[from]])
    const field = upright ? { x: from === 1 ? r - m : x, y, width: m, height, upright } : { x, y: from === 0 ? y : b - m, width, height: m }
    const away: readonly [number, number, number, number] = upright ? [0, 0, 1, 0] : [0, 0, 0, 1]
    return wood(scene, d, field, { ...timber, base: shade(timber.base, tone) }) + fill(d, scene.linear([[0, "#fff8ea", 0.34], [0.18, "#fff8ea", 0.04], [0.6, "#1d120a", 0], [0.88, "#1d120a", 0.22], [1, "#fff8ea", 0.16]], away))
  }
  const edge = polygon(corners)
  const opening = polygon(inner)
  const rim = `${edge}${polygon([...inner].toReversed())}`
  return (
    castShadow(scene, edge, { dx: 24, dy: 34, soft: 26, strength: 0.4 }) + content +
    group(`clip-path="${scene.clip(opening)}"`, fill(rim, "#2a1808", 0.55, `fill-rule="evenodd" transform="translate(16 20)" filter="${scene.blur(12, edge)}"`)) +
    piece(0, 1, false, 0.06) + piece(3, 0, true, 0.02) + piece(1, 2, true, -0.1) + piece(2, 3, false, -0.12) +
    stroke(corners.map((corner, i) => `M${corner.join(" ")}L${(inner[i] ?? corner).join(" ")}`).join(""), "#2a1808", 2.6, 0.5) + stroke(opening, "#2a1808", 3, 0.4) + stroke(edge, "#fff3dc", 2, 0.4)
  )
}
