import { readFileSync } from "node:fs"
import { z } from "zod"

const english = z.strictObject({
  workshops: z.record(z.string(), z.strictObject({ name: z.string(), intro: z.string() })),
  products: z.record(
    z.string(),
    z.strictObject({ title: z.string(), description: z.string(), image_alt: z.string(), close_up_alt: z.string().optional(), materials: z.string(), warnings: z.array(z.string()).default([]) }),
  ),
  /** Titles of options and their values that are not the same in English. */
  options: z.record(z.string(), z.string()),
})
export type English = z.infer<typeof english>
export type EnglishProduct = English["products"][string]

/** The demo shop's English texts, by the handles of its workshops and products. */
export const readEnglish = (): English => english.parse(JSON.parse(readFileSync(new URL("./english.json", import.meta.url), "utf8")))
