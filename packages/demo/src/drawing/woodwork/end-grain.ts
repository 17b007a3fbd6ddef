import { shade } from "../shared/colour.js"
import { num, type Point } from "../shared/geometry.js"
import type { Timber } from "../shared/grain.js"
import { fill, group, stroke } from "../shared/markup.js"
import { between } from "../shared/random.js"
import type { Scene } from "../shared/scene.js"

/** The sawn end of a piece: arcs of year rings about a heart that may lie outside it. */
export function endGrain(scene: Scene, d: string, [hx, hy]: Point, reach: number, timber: Timber, flat = 1): string {
  let rings = ""
  for (let r = 8; r < reach; r += between(scene.random, 6, 12)) rings += `M${num(hx - r)} ${num(hy)}a${num(r)} ${num(r * flat)} 0 1 0 ${num(2 * r)} 0a${num(r)} ${num(r * flat)} 0 1 0 ${num(-2 * r)} 0`
  return group(`clip-path="${scene.clip(d)}"`, fill(d, shade(timber.base, -0.04)), stroke(rings, timber.ring, 2.6, timber.contrast * 0.75))
}
