import type { MedusaRequest } from "@medusajs/framework/http"
import { cleanPhoto } from "../../../after-purchase/clean-photo"

/**
 * The pictures of a posted form, cleaned, in base64.
 * @throws MedusaError INVALID_DATA for a file that is no picture that we can read
 */
export async function photosIn({ files }: MedusaRequest & { files?: unknown }): Promise<string[]> {
  const given = Array.isArray(files) ? (files as { buffer: Buffer }[]) : []
  const photos: string[] = []
  for (const { buffer } of given) photos.push((await cleanPhoto(buffer)).toString("base64"))
  return photos
}
