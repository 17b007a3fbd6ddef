/** Widths in px of the smaller versions that are made of every picture when it is uploaded. */
export const pictureWidths = [180, 360, 560, 800, 1200] as const

/** What a picture's own name says of it: size in px, and the colour that stands for it until it is there (`#8b6f5a`). */
export type PictureName = { stem: string; width: number; height: number; colour: string }

const NAME = /^([0-9a-f]{24}_(\d{1,4})x(\d{1,4})_([0-9a-f]{6}))\.webp$/

/** `3f…_1200x1500_8b6f5a.webp`. `id` is random and never used twice: a name tells nothing of the thing, and its file never changes. */
export function pictureName(id: string, { width, height, colour }: Omit<PictureName, "stem">): string {
  return `${id}_${width}x${height}_${colour.replace("#", "")}.webp`
}

/** Reads such a name; null for a file of any other name, which has no smaller versions. */
export function readPictureName(file: string): PictureName | null {
  const [, stem, width, height, colour] = NAME.exec(file) ?? []
  if (!stem || !colour) return null
  return { stem, width: Number(width), height: Number(height), colour: `#${colour}` }
}

/** The name of the version of this width. */
export const renditionName = (stem: string, width: number): string => `${stem}-${width}.webp`

/** The widths that a picture of this width has smaller versions in. */
export const renditionWidths = (width: number): number[] => pictureWidths.filter((smaller) => smaller < width)

const STORED = /^\/static\/([\w.-]+)$/

/** What the name says of a picture that was uploaded to a house, by its whole address; null for any other address. */
export function uploadedPicture(address: string): PictureName | null {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return null
  const [, file] = STORED.exec(new URL(address).pathname) ?? []
  return file ? readPictureName(file) : null
}
