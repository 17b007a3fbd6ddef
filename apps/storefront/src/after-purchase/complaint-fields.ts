import { COMPLAINT_LENGTH, COMPLAINT_PHOTOS, PHOTO_BYTES } from "@verksted/contracts/complaint"
import type { FormProblem } from "./form-problem"

/** Sentences beside the fields, in the buyer's language. */
export type ComplaintSentences = { lines: string; text: string; textTooLong: string; photoTooLarge: string; photoKind: string; tooManyPhotos: string }

const kinds = new Set(["image/jpeg", "image/png", "image/webp"])

/** The id of the element that a problem leads to. */
export const complaintField = (field: "lines" | "text" | "photos"): string => `klage-${field}`

function photoSentence(photos: readonly { size: number; type: string }[], sentences: ComplaintSentences): string | null {
  if (photos.length > COMPLAINT_PHOTOS) return sentences.tooManyPhotos
  if (photos.some(({ size }) => size > PHOTO_BYTES)) return sentences.photoTooLarge
  return photos.some(({ type }) => !kinds.has(type)) ? sentences.photoKind : null
}

/** What must be put right before a complaint is sent, in the order of the page. The backend asks the same again. */
export function complaintProblems(
  { items, text, photos }: { items: number; text: string; photos: readonly { size: number; type: string }[] },
  sentences: ComplaintSentences,
): FormProblem[] {
  const wordy = text.trim().length > COMPLAINT_LENGTH
  const wrongPhoto = photoSentence(photos, sentences)
  return [
    ...(items === 0 ? [{ field: complaintField("lines"), message: sentences.lines }] : []),
    ...(text.trim() === "" || wordy ? [{ field: complaintField("text"), message: wordy ? sentences.textTooLong : sentences.text }] : []),
    ...(wrongPhoto ? [{ field: complaintField("photos"), message: wrongPhoto }] : []),
  ]
}
