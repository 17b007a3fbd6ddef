import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { catalogueTag } from "@verksted/contracts/catalogue-tag"
import { workshopList, type Workshop } from "@verksted/contracts/workshop"
import type { Locale } from "next-intl"
import { readBackend } from "@/lib/read-backend"

/** All workshops, by rank. */
export async function listWorkshops(locale: Locale): Promise<Workshop[]> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(catalogueTag.everything, catalogueTag.workshops)
  const answer = await readBackend("/store/workshops", workshopList, { locale })
  return answer?.workshops ?? []
}

/** One workshop; null when there is none of that name. */
export async function findWorkshop(handle: string, locale: Locale): Promise<Workshop | null> {
  const workshops = await listWorkshops(locale)
  return workshops.find((workshop) => workshop.handle === handle) ?? null
}
