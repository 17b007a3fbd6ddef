import { createRequire } from "node:module"
import path from "node:path"

export type Face = "text" | "bold" | "heading"

const here = createRequire(__filename)
const file = (font: string, part: string, weight: number) =>
  path.join(path.dirname(here.resolve(`@fontsource/${font}/package.json`)), "files", `${font}-${part}-${weight}-normal.woff`)

const faces: Record<Face, [font: string, weight: number]> = {
  text: ["atkinson-hyperlegible-next", 400], bold: ["atkinson-hyperlegible-next", 700], heading: ["fraunces", 600],
}

/** The shop's own faces. Each is in two files: one for western letters, one for the other Latin ones. */
export const fontFiles = (face: Face): { latin: string; extended: string } => {
  const [font, weight] = faces[face]
  return { latin: file(font, "latin", weight), extended: file(font, "latin-ext", weight) }
}
