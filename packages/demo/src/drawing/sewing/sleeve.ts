import { shade } from "../shared/colour.js"
import { box, ellipse } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { castShadow, plump, sheen } from "../shared/light.js"
import { fill, group, Layer } from "../shared/markup.js"
import { between } from "../shared/random.js"
import type { Scene } from "../shared/scene.js"
import { cloth, printed, stitches } from "./fabric.js"

/** A laptop sleeve in thick felted wool: flap with a press stud, cotton lining, the computer's edge just showing. */
export const laptopSleeve = (wool: string, lining: string) => (scene: Scene): string => {
  const body = box(150, 560, 900, 640, 26)
  const flap = "M152 590Q152 562 180 560H1020Q1048 562 1048 590L1030 850Q1024 884 990 886L700 898Q600 902 500 898L210 886Q176 884 170 850Z"
  const laptop = box(182, 500, 836, 140, 22)
  const hairs = new Layer()
  for (let i = 0; i < 1500; i += 1) {
    const [x, y] = [between(scene.random, 152, 1044), between(scene.random, 562, 1196)]
    hairs.add(`fill="none" stroke="${i % 2 ? shade(wool, 0.3) : shade(wool, -0.32)}" stroke-width="1.6" stroke-opacity=".42"`, `M${Math.round(x)} ${Math.round(y)}q${Math.round(between(scene.random, -8, 8))} ${Math.round(between(scene.random, -8, 8))} ${Math.round(between(scene.random, -18, 18))} ${Math.round(between(scene.random, -9, 9))}`)
  }
  const felt = { ...printed(scene, wool, 7, `<path d="M0 3.5h7" stroke="#fff" stroke-opacity=".06"/>`), rough: 0.42 }
  const stud = ellipse(600, 838, 30, 30)
  return (
    linen(scene) +
    group(`transform="rotate(-4 600 850)"`,
      castShadow(scene, laptop, { soft: 12 }) + fill(laptop, "#b9bcbd") + sheen(scene, laptop, 0.5, 0.3) + fill(box(182, 500, 836, 6, 3), "#eceded"),
      castShadow(scene, body, { dx: 20, dy: 26, soft: 22, strength: 0.42 }) + fill(box(160, 548, 880, 60, 20), lining) + plump(scene, box(160, 548, 880, 60, 20), 16, 0.4),
      cloth(scene, body, felt, 50, 0.5),
      stitches("M178 660V1150Q178 1172 200 1172H1000Q1022 1172 1022 1150V660", shade(wool, 0.5), 17, 4),
      castShadow(scene, flap, { dx: 6, dy: 14, soft: 12, strength: 0.46 }), cloth(scene, flap, { ...felt, base: shade(wool, 0.04) }, 44, 0.46),
      group(`clip-path="${scene.clip(body + flap)}"`, hairs.toString()),
      stitches("M182 600L198 842Q202 858 216 860L500 870Q600 874 700 870L984 860Q998 858 1002 842L1018 600", shade(wool, 0.5), 17, 4),
      castShadow(scene, stud, { dx: 4, dy: 6, soft: 5, strength: 0.5 }) + fill(stud, "#8f897d") + sheen(scene, stud, 0.8, 0.6) + fill(ellipse(600, 838, 19, 19), "#b8b2a5") + sheen(scene, ellipse(600, 838, 19, 19), 0.4, 0.6),
      fill(box(870, 1086, 96, 54, 5), "#6a4a2d") + stitches("M878 1094h80v38h-80z", "#e4c79c", 9, 2.4),
    )
  )
}
