import { shade } from "../shared/colour.js"
import { ellipse, outline, type Point } from "../shared/geometry.js"
import { wall } from "../shared/ground.js"
import { castShadow, crease, sheen } from "../shared/light.js"
import { fill, group, stroke } from "../shared/markup.js"
import { ribbon } from "../shared/ribbon.js"
import type { Scene } from "../shared/scene.js"
import { cloth, linenCloth, stitches } from "./fabric.js"

/** A linen apron on a wooden peg: bib, pocket, straps that cross in the back. */
export const apron = (colour: string) => (scene: Scene): string => {
  const body = "M450 470Q600 490 750 470Q762 600 802 680Q872 720 904 740Q918 1000 946 1330Q780 1356 600 1348Q420 1356 254 1330Q282 1000 296 740Q328 720 398 680Q438 600 450 470Z"
  const pocket = "M400 900Q600 912 800 900L808 1120Q600 1136 392 1120Z"
  const strap = (points: readonly Point[], tint: string) => {
    const d = outline(ribbon(points, () => 52), 30)
    return castShadow(scene, d, { soft: 9, strength: 0.24 }) + cloth(scene, d, linenCloth(scene, tint, 20), 12, 0.34)
  }
  const peg = ellipse(600, 222, 40, 40)
  const folds = ["M470 720Q440 980 400 1330", "M560 1160Q550 1260 552 1346", "M700 700Q760 980 800 1336", "M640 1140Q660 1250 668 1346", "M350 800Q320 1060 310 1330", "M868 790Q880 1040 892 1330"]
  return (
    wall(scene) +
    strap([[730, 490], [700, 380], [640, 270], [590, 232], [540, 270], [500, 380], [470, 490]], shade(colour, -0.1)) +
    strap([[866, 740], [800, 600], [720, 420], [640, 300]], shade(colour, -0.22)) + strap([[334, 740], [400, 600], [480, 420], [560, 300]], shade(colour, -0.22)) +
    castShadow(scene, peg, { dx: 16, dy: 20 }) + fill(peg, "#c9975f") + sheen(scene, peg, 0.5, 0.5) + fill(ellipse(592, 212, 16, 14), "#f2d6ac", 0.6) +
    castShadow(scene, body, { dx: 18, dy: 24, soft: 22, strength: 0.34 }) + cloth(scene, body, linenCloth(scene, colour), 30, 0.34) +
    group(`clip-path="${scene.clip(body)}"`, ...folds.map((d) => crease(scene, d, 34, 0.24))) +
    castShadow(scene, pocket, { dx: 4, dy: 6, soft: 6, strength: 0.28 }) + cloth(scene, pocket, linenCloth(scene, shade(colour, 0.04), 1), 16, 0.26) +
    stitches("M402 930Q600 942 798 930", shade(colour, 0.5), 12, 3) + stitches("M412 908L404 1110Q600 1124 796 1110L788 908M600 914V1122", shade(colour, 0.5), 12, 3) +
    stitches("M456 492Q600 510 744 492", shade(colour, 0.5), 12, 3) + stitches("M470 486Q460 620 410 700Q340 734 314 752M730 486Q740 620 790 700Q860 734 886 752M276 1310Q600 1336 924 1310", shade(colour, 0.5), 12, 3) +
    stroke("M590 238Q600 252 612 238", "#8d6a3f", 0, 0)
  )
}
