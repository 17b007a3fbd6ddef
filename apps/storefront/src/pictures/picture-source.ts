import { readPictureName, renditionName, renditionWidths } from "@verksted/contracts/picture"

/** What an `img` needs to show a stored picture in the size it is shown at. */
export type PictureSource = {
  src: string
  /** Absent for a picture without smaller versions: then only the picture itself is there. */
  srcSet?: string
  /** Stands for the picture until it is there. */
  colour?: string
  width?: number
  height?: number
}

const STORED = /\/static\/([\w.-]{1,200})$/
const FOLDER = "/pictures/"
/** Where nothing better is known, the width that most places show well. */
const MIDDLE = 800

/** The file's name in a stored address; null for an address that is not the house's own, which is never asked for. */
export function storedFile(address: string | null): string | null {
  const path = address && URL.canParse(address) ? new URL(address).pathname : ""
  return STORED.exec(path)?.[1] ?? null
}

/**
 * The shop's own addresses of a picture that the backend stores. The host in the stored address does not matter: it
 * changes when the house moves, and pages that were made before must still show their pictures.
 */
export function pictureSource(address: string | null): PictureSource | null {
  const file = storedFile(address)
  if (!file) return null
  const picture = readPictureName(file)
  if (!picture) return { src: FOLDER + file }
  const { stem, width, height, colour } = picture
  const smaller = renditionWidths(width)
  const versions = [...smaller.map((each) => `${FOLDER}${renditionName(stem, each)} ${each}w`), `${FOLDER}${file} ${width}w`]
  const middle = smaller.filter((each) => each <= MIDDLE).at(-1)
  return { src: FOLDER + (middle ? renditionName(stem, middle) : file), srcSet: versions.join(", "), colour, width, height }
}

/** The address of the whole picture, for what shows one size only: search engines, feeds, links that are shared. */
export function wholePicture(address: string | null): string | null {
  const file = storedFile(address)
  return file ? FOLDER + file : null
}
