import { MedusaError } from "@medusajs/framework/utils"
import sharp from "sharp"

const LONGEST_SIDE = 2000
const MOST_PIXELS = 60_000_000
const known = new Set(["jpeg", "png", "webp"])

const refusal = () =>
  new MedusaError(MedusaError.Types.INVALID_DATA, "Bildet kan ikke leses. Bruk et bilde i JPEG, PNG eller WebP. Har du en iPhone, velger du «Mest kompatibel» under Kamera og Formater, eller tar et skjermbilde av bildet.")

/**
 * A buyer's picture as staff may see it: drawn anew as JPEG, so that nothing of the file itself is left: not where and
 * with what it was taken, and nothing that is no picture. Turned upright, at most 2000 pixels on its longest side.
 * @throws MedusaError INVALID_DATA for anything but a whole JPEG, PNG or WebP
 */
export async function cleanPhoto(file: Buffer): Promise<Buffer> {
  if (file.length === 0) throw refusal()
  const picture = sharp(file, { failOn: "error", limitInputPixels: MOST_PIXELS })
  const { format } = await picture.metadata().catch(() => ({ format: undefined }))
  if (!format || !known.has(format)) throw refusal()
  const size = { width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside" as const, withoutEnlargement: true }
  return picture.rotate().resize(size).flatten({ background: "#ffffff" }).jpeg({ quality: 82 }).toBuffer().catch(() => {
    throw refusal()
  })
}
