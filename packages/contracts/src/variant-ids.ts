import { z } from "zod"

const MOST = 200

/** `?variant_ids=variant_1,variant_2`: in one word, since a server takes only few parts of a list. */
export const variantIdsQuery = z.object({
  variant_ids: z
    .string("Si hvilke varer det gjelder.")
    .max(MOST * 65)
    .transform((ids) => ids.split(","))
    .pipe(z.array(z.string().min(1).max(64)).max(MOST, `Spør om høyst ${MOST} varer om gangen.`)),
})
