import sharp from "sharp"

const QUALITIES = [80, 72, 64, 54] as const
const MOST_BYTES = 240_000

/** The picture as WebP, 1200 × 1500: the best quality that stays below 240 kB. */
export async function rasterise(svg: string): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const encode = (quality: number) =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } }).webp({ quality, effort: 4 }).toBuffer()
  for (const quality of QUALITIES) {
    const picture = await encode(quality)
    if (picture.length <= MOST_BYTES) return picture
  }
  return encode(40)
}
