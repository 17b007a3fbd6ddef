import { z } from "zod"

/** `GET /admin/letters`: every e-mail that the house can send. */
export type LettersResponse = { letters: { id: string; title: string }[] }

/** The name of a letter in an address. */
export const letterId = z.string().regex(/^[a-z][a-z-]{0,40}$/)

/** `GET /admin/letters/:id?language=nb`, `POST /admin/letters/:id/sample` */
export const letterRequest = z.strictObject({ language: z.enum(["nb", "en"], "Velg norsk eller engelsk.").default("nb") })

/** A letter written with example data. */
export type LetterResponse = { letter: { subject: string; text: string; html: string } }
export type SampleResponse = { sent_to: string }
