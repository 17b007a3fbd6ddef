import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { incompleteIndexes } from "../../../product-search/search-is-whole"
import { languages } from "../../../words/language"
import { indexIsChanging } from "../../../product-search/index-age"

/** An index only repeats what the products say, so there is nothing to take back. */
export const fillIncompleteIndexesStep = createStep("fill-incomplete-indexes", async (_: Record<string, never>, { container }) => {
  const indexes = await incompleteIndexes(container)
  if (indexes.length) await container.resolve(Modules.SEARCH).reindex({ index: indexes })
  for (const language of languages) indexIsChanging(language)
  return new StepResponse(indexes)
})
