const short = (value: number): number => Math.round(value * 1000) / 1000

/** A filled path. */
export const fill = (d: string, colour: string, opacity = 1, more = ""): string =>
  `<path d="${d}" fill="${colour}"${opacity === 1 ? "" : ` fill-opacity="${short(opacity)}"`}${more ? ` ${more}` : ""}/>`

/** A drawn line. */
export const stroke = (d: string, colour: string, width: number, opacity = 1, more = ""): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity === 1 ? "" : ` stroke-opacity="${short(opacity)}"`}${more ? ` ${more}` : ""}/>`

/** A group with attributes. */
export const group = (attributes: string, ...content: readonly string[]): string => `<g ${attributes}>${content.join("")}</g>`

/** Gathers many small shapes into one path for each style: thousands of stitches stay a small file. */
export class Layer {
  readonly #paths = new Map<string, string[]>()

  add(style: string, d: string): void {
    const paths = this.#paths.get(style)
    if (paths) paths.push(d)
    else this.#paths.set(style, [d])
  }

  toString(): string {
    return [...this.#paths].map(([style, paths]) => `<path ${style} d="${paths.join("")}"/>`).join("")
  }
}
