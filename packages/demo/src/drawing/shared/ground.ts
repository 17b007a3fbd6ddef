import { shade } from "./colour.js"
import { birch, grainLines } from "./grain.js"
import { between } from "./random.js"
import { HEIGHT, WIDTH, type Scene } from "./scene.js"

const SHEET = `width="${WIDTH}" height="${HEIGHT}"`

/** The window's light: bright at upper left, falling off to lower right. */
const falloff = (scene: Scene, strength = 1): string =>
  `<rect ${SHEET} fill="${scene.radial([[0, "#fffdf6", 0.55 * strength], [0.45, "#fffdf6", 0], [0.6, "#7a5f3a", 0], [1, "#7a5f3a", 0.24 * strength]], [0.26, 0.2, 1.05])}"/>`

/** A linen cloth: its weave, and the thicker threads that linen always has. */
export function linen(scene: Scene): string {
  const threads = scene.pattern(
    12,
    12,
    `<path d="M0 1.5h5.4M6.6 7.5h5.4" stroke="#fff9ec" stroke-width="2.4" stroke-opacity=".5"/><path d="M1.5 6.6v5.4M7.5 .6v5.4" stroke="#fff9ec" stroke-width="2.2" stroke-opacity=".36"/><path d="M0 4.4h6M6 10.4h6" stroke="#b79f78" stroke-width="1" stroke-opacity=".28"/>`,
  )
  let slubs = ""
  for (let i = 0; i < 46; i += 1) {
    const [x, y, long] = [between(scene.random, -100, WIDTH), between(scene.random, 0, HEIGHT), Math.round(between(scene.random, 80, 420))]
    slubs += i % 2 ? `M${Math.round(x)} ${Math.round(y)}h${long}` : `M${Math.round(x)} ${Math.round(y)}v${long}`
  }
  return `<rect ${SHEET} fill="#ece3d3"/><rect ${SHEET} fill="${threads}"/><path d="${slubs}" stroke="#cdb993" stroke-width="2" stroke-opacity=".22"/>${falloff(scene)}`
}

/** A wall in the linen's tone, or white: no weave, only light. */
export const wall = (scene: Scene, colour = "#efe7da"): string => `<rect ${SHEET} fill="${colour}"/>${falloff(scene, 0.9)}`

/** A table before a wall, without a hard edge: for things that stand. `y` is where the one turns into the other. */
export function table(scene: Scene, y = 880): string {
  const turn = scene.define(
    (id) => `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="${y - 130}" x2="0" y2="${HEIGHT}"><stop offset="0" stop-color="#e9dfcd"/><stop offset=".2" stop-color="#f1e9db"/><stop offset="1" stop-color="#e4d8c3"/></linearGradient>`,
  )
  return `<rect ${SHEET} fill="#ece2d2"/><rect y="${y - 130}" width="${WIDTH}" height="${HEIGHT - y + 130}" fill="${turn}"/>${falloff(scene)}`
}

/** A table of light boards seen from above. */
export function boards(scene: Scene): string {
  const light = { ...birch, base: "#ead9b9", ring: "#b79462", contrast: 0.22 }
  let planks = ""
  for (let i = 0; i < 5; i += 1) {
    const y = i * 300
    planks += `<rect y="${y}" width="${WIDTH}" height="300" fill="${shade(light.base, between(scene.random, 0.02, 0.14))}"/>${grainLines(scene.random, { x: 0, y, width: WIDTH, height: 300, arch: 50 }, light)}<path d="M0 ${y}h${WIDTH}" stroke="#7d5f38" stroke-width="3" stroke-opacity=".5"/><path d="M0 ${y + 3}h${WIDTH}" stroke="#fff6e0" stroke-width="2" stroke-opacity=".7"/>`
  }
  return planks + falloff(scene)
}
