import { bounds, type Bounds } from "./bounds.js"
import { seeded, type Random } from "./random.js"

export const WIDTH = 1200
export const HEIGHT = 1500

/** A step of a gradient: where (0–1), colour, opacity. */
export type Stop = readonly [offset: number, colour: string, opacity?: number]

/** What one picture gathers while it is drawn: its random stream and its definitions, each named once. */
export class Scene {
  readonly random: Random
  readonly #definitions = new Map<string, string>()

  constructor(seed: number) {
    this.random = seeded(seed)
  }

  /** Defines an element once and gives `url(#id)`; equal elements share one definition. */
  define(make: (id: string) => string): string {
    const key = make("")
    const known = this.#definitions.get(key)
    if (known) return `url(#${known})`
    const id = `d${this.#definitions.size}`
    this.#definitions.set(key, id)
    return `url(#${id})`
  }

  /** A linear gradient over the shape's box, from one corner point to another (0–1). */
  linear(stops: readonly Stop[], [x1, y1, x2, y2]: readonly [number, number, number, number] = [0, 0, 1, 1]): string {
    return this.define((id) => `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`)
  }

  /** A radial gradient over the shape's box. */
  radial(stops: readonly Stop[], [cx, cy, r]: readonly [number, number, number] = [0.5, 0.5, 0.5]): string {
    return this.define((id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopsOf(stops)}</radialGradient>`)
  }

  /** Softens what is drawn along the path `d` (`width` of its line) by so many pixels. */
  blur(pixels: number, d: string, width = 0): string {
    return this.define((id) => `<filter id="${id}" ${region(bounds(d, pixels * 3 + width))} color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${pixels}"/></filter>`)
  }

  /** Keeps what is drawn within the path. */
  clip(path: string): string {
    return this.define((id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`)
  }

  /** A filter over the box around `d`, or over the whole sheet. */
  filter(primitives: string, d = `M0 0h${WIDTH}v${HEIGHT}`): string {
    return this.define((id) => `<filter id="${id}" ${region(bounds(d, 12))} color-interpolation-filters="sRGB">${primitives}</filter>`)
  }

  /** A repeating tile. */
  pattern(width: number, height: number, markup: string, transform = ""): string {
    return this.define((id) => `<pattern id="${id}" patternUnits="userSpaceOnUse" width="${width}" height="${height}" patternTransform="${transform}">${markup}</pattern>`)
  }

  /** The finished SVG. */
  svg(body: string): string {
    const definitions = [...this.#definitions].map(([markup, id]) => markup.replace('id=""', `id="${id}"`)).join("")
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><defs>${definitions}</defs>${body}</svg>`
  }
}

const region = ({ x, y, width, height }: Bounds): string => `filterUnits="userSpaceOnUse" x="${x}" y="${y}" width="${width}" height="${height}"`

const stopsOf = (stops: readonly Stop[]): string =>
  stops.map(([offset, colour, opacity]) => `<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? "" : ` stop-opacity="${opacity}"`}/>`).join("")

/** Draws one thing on its ground. */
export type Drawer = (scene: Scene) => string
