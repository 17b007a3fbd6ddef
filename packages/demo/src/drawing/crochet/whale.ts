import { shade } from "../shared/colour.js"
import { cotton } from "../shared/filters.js"
import { ellipse, outline, type Surface } from "../shared/geometry.js"
import { table } from "../shared/ground.js"
import { ball, castShadow, plump, standShadow } from "../shared/light.js"
import { fill, group, stroke } from "../shared/markup.js"
import { ribbon } from "../shared/ribbon.js"
import type { Scene } from "../shared/scene.js"
import { rounds } from "./stitch.js"

// A drop lying on its side: round head to the left, narrowing and rising towards the tail.
const body: Surface = (u, v) => {
  const around = (u - 0.5) * Math.PI
  const along = v * Math.PI
  const radius = 300 * Math.pow(Math.sin(Math.min(Math.PI, along * 0.99 + 0.01)), 0.62) * (1 - 0.5 * v * v)
  return [180 + 770 * (0.5 - Math.cos(along) / 2), 920 - Math.sin(around) * radius - Math.pow(v, 4) * 150 - v * 10]
}

/** A round whale with a white belly and a broad smile. */
export const whale = (blue: string, belly: string) => (scene: Scene): string => {
  const shape = outline(body, 60)
  const fluke = (points: readonly (readonly [number, number])[]) => {
    const surface = ribbon(points, (v) => 20 + 130 * Math.sin(Math.pow(v, 0.8) * Math.PI))
    const d = outline(surface, 30)
    return castShadow(scene, d, { soft: 9, strength: 0.25 }) + group(`filter="${cotton(scene, d)}"`, rounds(scene.random, { surface, columns: 8, rows: 13, colourAt: () => blue })) + plump(scene, d, 40, 0.5)
  }
  const fin = ribbon([[560, 1010], [610, 1080], [690, 1130], [740, 1140]], (v) => 30 + 96 * Math.sin(Math.pow(v, 0.7) * Math.PI))
  const finEdge = outline(fin, 24)
  const eye = ellipse(352, 870, 25, 27)
  return (
    table(scene, 960) + standShadow(scene, 540, 1196, 340, 46) +
    fluke([[905, 800], [960, 720], [1000, 610], [1070, 540]]) + fluke([[900, 800], [900, 700], [850, 610], [775, 560]]) +
    group(`filter="${cotton(scene, shape)}"`, rounds(scene.random, { surface: body, columns: 34, rows: 40, colourAt: (column, row) => (column < 9 && row < 35 ? belly : blue) })) +
    ball(scene, shape, 0.62) + plump(scene, shape, 56, 0.3) +
    castShadow(scene, finEdge, { dx: 6, dy: 12, soft: 10, strength: 0.35 }) +
    group(`filter="${cotton(scene, finEdge)}"`, rounds(scene.random, { surface: fin, columns: 7, rows: 13, colourAt: () => shade(blue, -0.06) })) + plump(scene, finEdge, 30, 0.5) +
    castShadow(scene, eye, { dx: 3, dy: 4, soft: 4, strength: 0.4 }) + fill(eye, "#1a1d22") + fill(ellipse(344, 860, 8, 9), "#ffffff", 0.92) + fill(ellipse(360, 880, 4, 4), "#ffffff", 0.5) +
    stroke("M262 986Q330 1066 448 1012", "#20303f", 10) + stroke("M262 986Q330 1066 448 1012", "#5c7790", 3, 0.7, `stroke-dasharray="9 7"`) +
    stroke("M440 1000Q456 1006 456 1022", "#20303f", 8) +
    fill(ellipse(436, 940, 32, 20), "#d9828a", 0.4, `filter="${scene.blur(9, ellipse(436, 940, 32, 20))}"`)
  )
}
