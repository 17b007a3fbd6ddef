import "server-only"
import { cache } from "react"
import { workshopList, type Workshop } from "@verksted/contracts/workshop"
import { readBackend } from "@/lib/read-backend"

/** All workshops, by rank. */
export const listWorkshops = cache(async (): Promise<Workshop[]> => {
  const answer = await readBackend("/store/workshops", workshopList)
  return answer?.workshops ?? []
})

export async function findWorkshop(handle: string): Promise<Workshop | null> {
  const workshops = await listWorkshops()
  return workshops.find((workshop) => workshop.handle === handle) ?? null
}
