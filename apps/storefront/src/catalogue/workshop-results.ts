import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { catalogueTag } from "@verksted/contracts/catalogue-tag"
import { workshopResultsResponse, type WorkshopResults } from "@verksted/contracts/workshop-results"
import { readBackend } from "@/lib/read-backend"

/** What a workshop has sold so far this year; null where that is not told. Read once a day: a sale renews no page of the catalogue by it. */
export async function findWorkshopResults(handle: string): Promise<WorkshopResults | null> {
  "use cache"
  cacheLife("daily")
  cacheTag(catalogueTag.results)
  const answer = await readBackend(`/store/workshops/${handle}/results`, workshopResultsResponse)
  return answer?.results ?? null
}
