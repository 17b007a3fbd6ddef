import type { Scene } from "./scene.js"

const noise = (frequency: string, octaves: number, seed: number, result = "n") =>
  `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${seed}" result="${result}"/>`

const displace = (scale: number, source = "SourceGraphic", result = "") =>
  `<feDisplacementMap in="${source}" in2="n" scale="${scale}" xChannelSelector="R" yChannelSelector="G"${result ? ` result="${result}"` : ""}/>`

/** Yarn is never straight, and wool has a halo of hairs. */
export const wool = (scene: Scene, d: string, hair = 9): string => scene.filter(noise("0.09", 2, 3) + displace(hair), d)

/** Smooth cotton yarn: only the hand's small unevenness. */
export const cotton = (scene: Scene, d: string, wobble = 5): string => scene.filter(noise("0.035", 2, 8) + displace(wobble), d)

/** Multiplies the shape with a noise of light and dark: felt, canvas, paper, fibres. */
export function grained(scene: Scene, d: string, frequency: string, strength: number, seed = 5, octaves = 2): string {
  const low = 1 - strength
  return scene.filter(
    noise(frequency, octaves, seed) +
      `<feColorMatrix in="n" type="matrix" values="${strength * 2.2} 0 0 0 ${low - strength * 0.55} ${strength * 2.2} 0 0 0 ${low - strength * 0.55} ${strength * 2.2} 0 0 0 ${low - strength * 0.55} 0 0 0 0 1" result="g"/>` +
      `<feComposite in="g" in2="SourceAlpha" operator="in" result="gi"/><feBlend in="SourceGraphic" in2="gi" mode="multiply"/>`,
    d,
  )
}

/** Thick paint: light falls on the ridges that the bristles left. */
export const impasto = (scene: Scene, d: string, depth = 2.4, wobble = 7): string =>
  scene.filter(
    noise("0.03", 3, 11) + displace(wobble, "SourceGraphic", "p") +
      `<feColorMatrix in="p" type="luminanceToAlpha" result="l"/>` +
      `<feDiffuseLighting in="l" surfaceScale="${depth * 4}" diffuseConstant="1.15" lighting-color="#fff" result="d"><feDistantLight azimuth="225" elevation="58"/></feDiffuseLighting>` +
      `<feComposite in="p" in2="d" operator="arithmetic" k1="0.9" k2="0.1" result="m"/><feComposite in="m" in2="SourceAlpha" operator="in"/>`,
    d,
  )

/** Water and pigment: ragged edges, pigment settled in the paper. */
export const watercolour = (scene: Scene, d: string, bleed = 26): string =>
  scene.filter(
    noise("0.018", 4, 21) + displace(bleed, "SourceGraphic", "w") +
      noise("0.4", 2, 4, "grain") +
      `<feColorMatrix in="grain" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -1.1 1.35" result="ga"/>` +
      `<feComposite in="w" in2="ga" operator="in"/>`,
    d,
  )

/** A hand's slow unevenness: edges that no ruler drew. */
export const handmade = (scene: Scene, d: string, wobble = 6): string => scene.filter(noise("0.012", 2, 17) + displace(wobble), d)
