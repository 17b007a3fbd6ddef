import { shade } from "../shared/colour.js"
import { cotton } from "../shared/filters.js"
import { ellipse, outline, type Point, type Surface } from "../shared/geometry.js"
import { table } from "../shared/ground.js"
import { castShadow, cylinder, plump, standShadow } from "../shared/light.js"
import { fill, group } from "../shared/markup.js"
import { ribbon } from "../shared/ribbon.js"
import type { Scene } from "../shared/scene.js"
import { chain, rounds } from "./stitch.js"

const belly: Surface = (u, v) => {
  const turned = Math.sin((u - 0.5) * Math.PI * 0.97)
  const radius = 330 + 44 * Math.sin((v * 0.8 + 0.1) * Math.PI) + v * 26
  return [600 + turned * radius, 1130 - v * 470 + Math.cos((u - 0.5) * Math.PI) * 74]
}
const inside: Surface = (u, v) => {
  const turned = Math.sin((u - 0.5) * Math.PI)
  return [600 + turned * 368, 660 - Math.cos((u - 0.5) * Math.PI) * 84 + (1 - v) * 150]
}

/** A round basket in thick recycled cotton: rounds of tight stitches, a stripe, two handles. */
export const basket = (colour: string, stripe: string) => (scene: Scene): string => {
  const [body, mouth] = [outline(belly, 40), ellipse(600, 664, 372, 84)]
  const handle = (side: 1 | -1) => {
    const surface = ribbon([[600 + side * 330, 700], [600 + side * 420, 610], [600 + side * 470, 690], [600 + side * 420, 800], [600 + side * 352, 830]], () => 46)
    const d = outline(surface, 30)
    return castShadow(scene, d, { dx: 8, dy: 12, soft: 9, strength: 0.3 }) + group(`filter="${cotton(scene, d)}"`, rounds(scene.random, { surface, columns: 3, rows: 22, colourAt: () => stripe })) + plump(scene, d, 18, 0.5)
  }
  const rim = Array.from({ length: 61 }, (_, i): Point => [600 + Math.cos(Math.PI - (i / 60) * Math.PI) * 372, 662 + Math.sin((i / 60) * Math.PI) * 80])
  const far = Array.from({ length: 61 }, (_, i): Point => [600 + Math.cos((i / 60) * Math.PI) * 368, 660 - Math.sin((i / 60) * Math.PI) * 82])
  return (
    table(scene, 900) +
    standShadow(scene, 600, 1176, 350, 54) +
    group(`clip-path="${scene.clip(mouth)}"`, rounds(scene.random, { surface: inside, columns: 36, rows: 9, colourAt: () => shade(colour, -0.18) }), fill(mouth, scene.linear([[0, "#1d1208", 0.2], [1, "#1d1208", 0.82]], [0.2, 0, 0.6, 1]))) +
    chain(far, shade(colour, 0.02), 15) +
    handle(-1) + handle(1) +
    group(`filter="${cotton(scene, body, 6)}"`, rounds(scene.random, { surface: belly, columns: 40, rows: 19, colourAt: (_, row) => (row >= 5 && row <= 8 ? stripe : colour) })) +
    cylinder(scene, body, 0.5) + plump(scene, body, 50, 0.4) +
    group(`filter="${cotton(scene, body, 4)}"`, chain(rim, shade(colour, 0.08), 17))
  )
}
