import type { CreateTranslationDTO, ITranslationModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

const nameOf = ({ reference_id, locale_code }: { reference_id: string; locale_code: string }) => `${reference_id} ${locale_code}`

/** Those of the translations that do not stand yet; one that somebody has written is left alone. */
export const listMissingTranslationsStep = createStep("list-missing-translations", async (wanted: CreateTranslationDTO[], { container }) => {
  const service: ITranslationModuleService = container.resolve(Modules.TRANSLATION)
  const standing = await service.listTranslations({ reference_id: wanted.map(({ reference_id }) => reference_id) }, { take: null })
  const known = new Set(standing.map(nameOf))
  return new StepResponse(wanted.filter((translation) => !known.has(nameOf(translation))))
})
