import sharp from "sharp"

/** The picture as PNG, 1200 × 1500, with nothing lost: the shop makes its own versions of whatever is uploaded. */
export async function rasterise(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 1 }).toBuffer()
}
