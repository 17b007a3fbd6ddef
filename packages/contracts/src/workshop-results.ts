import { z } from "zod"
import { osloDate, positiveOre } from "./amount.js"

/** What a workshop has sold so far this year, over the counter and online, less what was paid back. */
export const workshopResults = z.object({
  /** The last whole day that is counted, in Oslo: today is never in it, so that no single sale can be read from two answers of a day. */
  until: osloDate,
  things: z.int(),
  /** Øre, with and without value added tax. */
  gross: positiveOre,
  net: positiveOre,
})
export type WorkshopResults = z.infer<typeof workshopResults>

/** `GET /store/workshops/:handle/results`; null where it is too little to be told without telling of anyone. */
export const workshopResultsResponse = z.object({ results: workshopResults.nullable() })
export type WorkshopResultsResponse = z.infer<typeof workshopResultsResponse>
