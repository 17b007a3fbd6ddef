import { shade } from "../shared/colour.js"
import { box, outline, type Point } from "../shared/geometry.js"
import { linen } from "../shared/ground.js"
import { castShadow, crease, plump } from "../shared/light.js"
import { fill, group, stroke } from "../shared/markup.js"
import { between } from "../shared/random.js"
import { ribbon } from "../shared/ribbon.js"
import type { Scene } from "../shared/scene.js"
import { cloth, denim, seam, stitches } from "./fabric.js"

/** A tote of old jeans: waistband seams, the back pocket kept, wear where it was sat on. */
export const denimTote = (colour: string, thread: string) => (scene: Scene): string => {
  const body = "M262 560Q600 546 938 560Q950 900 962 1296Q960 1322 934 1324Q600 1338 268 1324Q242 1322 240 1296Q250 900 262 560Z"
  const pocket = "M424 770L776 770L786 1010Q780 1040 752 1056L600 1128L448 1056Q420 1040 414 1010Z"
  const [cloth1, cloth2] = [denim(scene, colour), denim(scene, shade(colour, 0.07), 4)]
  const strap = (points: readonly Point[], tint: string) => {
    const surface = ribbon(points, () => 62)
    const d = outline(surface, 40)
    const edge = (u: number) => stitches(Array.from({ length: 41 }, (_, i): Point => surface(u, i / 40)), thread, 13, 3.4)
    return castShadow(scene, d, { soft: 11, strength: 0.32 }) + cloth(scene, d, denim(scene, tint, 30), 16, 0.4) + edge(0.16) + edge(0.84)
  }
  let wear = ""
  for (let i = 0; i < 26; i += 1) {
    const [x, y] = [between(scene.random, 290, 910), between(scene.random, 640, 1290)]
    wear += `M${Math.round(x)} ${Math.round(y)}q${Math.round(between(scene.random, 20, 60))} ${Math.round(between(scene.random, -8, 8))} ${Math.round(between(scene.random, 60, 130))} ${Math.round(between(scene.random, -16, 16))}`
  }
  const rivet = (x: number, y: number) => castShadow(scene, box(x - 9, y - 9, 18, 18, 9), { dx: 2, dy: 3, soft: 3 }) + fill(box(x - 9, y - 9, 18, 18, 9), "#b8763e") + fill(box(x - 5, y - 6, 8, 8, 4), "#f0c79a", 0.8)
  return (
    linen(scene) +
    strap([[410, 600], [420, 380], [500, 230], [600, 190], [700, 230], [780, 380], [790, 600]], shade(colour, -0.25)) +
    castShadow(scene, body, { dx: 18, dy: 24, soft: 20, strength: 0.4 }) + cloth(scene, body, cloth1, 44, 0.44) +
    group(`clip-path="${scene.clip(body)}"`, stroke(wear, "#c9d6e2", 16, 0.13, `filter="${scene.blur(7, wear, 16)}"`)) +
    seam(scene, "M600 552V1330", 8) + stitches("M588 556V1326", thread) + stitches("M578 556V1326", thread) +
    seam(scene, "M262 628Q600 614 938 628", 9) + stitches("M264 576Q600 562 936 576", thread) + stitches("M262 616Q600 602 938 616", thread) + stitches("M262 1300Q600 1312 944 1300", thread) +
    castShadow(scene, pocket, { dx: 6, dy: 9, soft: 8, strength: 0.4 }) + cloth(scene, pocket, cloth2, 24, 0.36) +
    stitches("M436 784L764 784M434 812L766 812", thread) + stitches("M438 776L429 1006Q434 1028 456 1040L600 1108L744 1040Q766 1028 771 1006L762 776", thread) +
    stitches("M452 880Q520 960 600 900Q680 960 748 880M452 904Q520 984 600 924Q680 984 748 904", thread) +
    fill("M470 900Q600 860 730 900L716 1020Q600 1070 484 1020Z", "#dbe5ee", 0.16, `filter="${scene.blur(22, pocket)}"`) +
    rivet(432, 790) + rivet(768, 790) +
    strap([[350, 640], [352, 400], [440, 290], [560, 300], [690, 330], [846, 430], [850, 640]], colour) + plump(scene, box(318, 600, 64, 60), 8, 0.2) +
    stitches("M326 606h50v44h-50zl50 44M376 606l-50 44M826 606h50v44h-50zl50 44M876 606l-50 44", thread, 11, 3.4) +
    crease(scene, "M300 1180Q380 1120 400 1010M900 1230Q850 1130 838 1040", 26, 0.2)
  )
}
