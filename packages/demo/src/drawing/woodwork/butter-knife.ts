import { shade } from "../shared/colour.js"
import { grained } from "../shared/filters.js"
import { box, ellipse } from "../shared/geometry.js"
import { juniper, wood } from "../shared/grain.js"
import { linen } from "../shared/ground.js"
import { castShadow, plump, sheen } from "../shared/light.js"
import { fill, group, stroke } from "../shared/markup.js"
import { between } from "../shared/random.js"
import type { Scene } from "../shared/scene.js"

const SLICE = "M250 640C214 470 330 372 470 400C540 340 690 336 760 398C910 366 1010 478 962 640C944 700 934 780 940 900C946 1010 930 1092 850 1096C690 1108 520 1108 360 1098C278 1092 262 1016 266 906C270 790 266 704 250 640Z"
const CRUMB = "M286 636C258 500 350 412 474 436C548 380 684 376 750 434C880 410 966 500 926 634C908 700 900 780 904 896C908 992 896 1056 840 1060C690 1072 520 1070 366 1062C310 1058 298 996 302 900C306 790 302 704 286 636Z"

function bread(scene: Scene): string {
  let [pores, seeds] = ["", ""]
  for (let i = 0; i < 190; i += 1) pores += ellipse(between(scene.random, 290, 920), between(scene.random, 400, 1060), between(scene.random, 3, 13), between(scene.random, 2, 8))
  for (let i = 0; i < 46; i += 1) seeds += ellipse(between(scene.random, 300, 910), between(scene.random, 420, 1050), 7, 3.5)
  const butter = "M390 560C450 500 640 540 740 520C830 520 850 600 800 650C760 700 800 770 740 810C660 850 600 800 520 830C430 850 380 780 410 720C440 670 350 620 390 560Z"
  return (
    castShadow(scene, SLICE, { dx: 16, dy: 22, soft: 16, strength: 0.4 }) +
    group(`filter="${grained(scene, SLICE, "0.12", 0.3, 4, 3)}"`, fill(SLICE, "#9a6233"), fill(CRUMB, "#dfbd8c")) +
    group(`clip-path="${scene.clip(CRUMB)}"`, fill(pores, "#b98a55", 0.55), fill(pores, "#f3dcb4", 0.5, `transform="translate(2 3)"`), fill(seeds, "#6b4526", 0.7)) +
    plump(scene, SLICE, 36, 0.5) +
    castShadow(scene, butter, { dx: 2, dy: 3, soft: 4, strength: 0.28 }) + fill(butter, "#f4dd93") + plump(scene, butter, 26, 0.3) +
    stroke("M420 620Q560 580 760 590M430 700Q580 660 770 680M450 770Q580 740 720 760", "#fffbe4", 12, 0.6, `filter="${scene.blur(3, butter)}"`)
  )
}

/** A hand-carved butter knife in juniper on a slice of bread with butter. */
export const butterKnife = (scene: Scene): string => {
  const knife = "M196 560C200 528 236 512 290 512L620 516C700 517 760 506 826 494C900 484 1000 484 1050 520C1080 544 1072 590 1030 606C960 632 860 622 790 606C740 594 690 586 620 588L288 598C236 600 194 592 196 560Z"
  const facets = "M230 540Q420 530 640 536M226 572Q420 574 620 566M830 520Q930 506 1030 540"
  return (
    linen(scene) + bread(scene) +
    group(`transform="rotate(-32 600 700) translate(-20 190)"`,
      castShadow(scene, knife, { dx: 22, dy: 12, soft: 12, strength: 0.5 }),
      wood(scene, knife, { x: 180, y: 480, width: 900, height: 150, arch: 26, knots: [[470, 552]] }, juniper),
      plump(scene, knife, 24, 0.5), sheen(scene, knife, 0.22, 0.24), stroke(facets, "#fff1da", 4, 0.4, `filter="${scene.blur(2, facets, 4)}"`), stroke(facets, shade(juniper.ring, -0.3), 2, 0.2, `transform="translate(0 4)"`),
      fill(box(0, 0, 0, 0), "none"),
    )
  )
}
