import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Language } from "@verksted/contracts/language"
import { indexIsChanging } from "../../../product-search/index-age"
import { indexOf } from "../../../product-search/index-of"
import { indexThings } from "../../../product-search/index-things"
import { isFilled } from "../../../product-search/search-is-whole"
import { thingsOfTags } from "../../../product-search/things-of-tags"
import { languages } from "../../../words/language"

const BATCH = 200

async function bringInStep(container: MedusaContainer, ids: string[], language: Language): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  const index = indexOf(language)
  // One that is filled later finds everything then.
  if (!(await isFilled(search, index))) return
  for (let first = 0; first < ids.length; first += BATCH) {
    const mutations = await indexThings(container.resolve(ContainerRegistrationKeys.QUERY), ids.slice(first, first + BATCH), language)
    for (const mutation of mutations) {
      if (mutation.action === "upsert") await search.upsertDocuments({ index, documents: mutation.documents })
      else await search.deleteDocuments({ index, filters: mutation.filters })
    }
    indexIsChanging(language)
  }
}

/**
 * Brings the things that the tags are about in step in every search index: as they are now, or out. An index only
 * repeats what the products say, so there is nothing to take back.
 */
export const indexChangedThingsStep = createStep("index-changed-things", async ({ tags }: { tags: string[] }, { container }) => {
  const ids = await thingsOfTags(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), tags)
  for (const language of ids.length ? languages : []) await bringInStep(container, ids, language)
  return new StepResponse(ids.length)
})
