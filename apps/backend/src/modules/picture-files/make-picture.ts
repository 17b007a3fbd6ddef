import { randomBytes } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { pictureName, readPictureName, renditionName, renditionWidths } from "@verksted/contracts/picture"
import sharp from "sharp"

/** A file as it is to be written, by its bare name. */
export type PictureFile = { name: string; content: Buffer }

const READABLE = new Set(["jpeg", "png", "webp", "gif", "heif", "tiff"])
const LARGEST = { width: 1800, height: 2400 }
const MOST_PIXELS = 80_000_000

/** Small pictures need more quality than large ones to look the same. */
const qualityOf = (width: number) => (width < 800 ? 72 : 70)

const hex = (level: number) => Math.round(Math.min(Math.max(level, 0), 255)).toString(16).padStart(2, "0")

/**
 * Makes of an uploaded picture what the shop shows: WebP, upright, at most 1800 × 2400 px, without where and with what
 * it was taken (EXIF, GPS), and the smaller versions of it. The picture itself comes last: once it is written, all are.
 * @throws MedusaError INVALID_DATA when the file is no picture, or a drawing (SVG)
 */
export async function makePicture(upload: Buffer, filename: string): Promise<{ name: string; files: PictureFile[] }> {
  const { data, info } = await readPixels(upload, filename)
  const pixels = () => sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
  const { channels } = await pixels().stats()
  const [red = 0, green = 0, blue = 0] = channels.map(({ mean }) => mean)
  const name = pictureName(randomBytes(12).toString("hex"), { width: info.width, height: info.height, colour: `#${hex(red)}${hex(green)}${hex(blue)}` })
  const stem = readPictureName(name)?.stem ?? name
  const widths = renditionWidths(info.width)
  const smaller = await Promise.all(
    widths.map(async (width) => ({ name: renditionName(stem, width), content: await pixels().resize(width).webp({ quality: qualityOf(width) }).toBuffer() })),
  )
  const whole = await pixels().webp({ quality: qualityOf(info.width) }).toBuffer()
  return { name, files: [...smaller, { name, content: whole }] }
}

/** The picture's own pixels, upright and opaque: nothing else of the upload is carried over. */
async function readPixels(upload: Buffer, filename: string) {
  try {
    const picture = sharp(upload, { limitInputPixels: MOST_PIXELS })
    const { format } = await picture.metadata()
    if (READABLE.has(format)) {
      return await picture
        .autoOrient()
        .flatten({ background: "#ffffff" })
        .resize({ ...LARGEST, fit: "inside", withoutEnlargement: true })
        .toColourspace("srgb")
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
    }
  } catch {
    // The library's own words are for programmers; below stands what staff can do.
  }
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `«${filename}» kan ikke leses som et bilde. Bruk JPG, PNG eller WebP.`)
}
