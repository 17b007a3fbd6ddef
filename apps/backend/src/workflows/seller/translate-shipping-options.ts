import type { IFulfillmentModuleService } from "@medusajs/framework/types"
import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { ENGLISH } from "@verksted/contracts/language"
import { ensureTranslationsWorkflow } from "../translation/ensure-translations"
import { englishShippingOptions } from "./shipping-options"

type Options = Pick<Awaited<ReturnType<IFulfillmentModuleService["listShippingOptions"]>>[number], "id">[]

/** The English names of the house's shipping options, and of their types, which hold the sentence below. */
export const translateShippingOptionsWorkflow = createWorkflow("translate-shipping-options", (input: WorkflowData<{ options: Options }>) => {
  const { data: options } = useQueryGraphStep({
    entity: "shipping_option",
    fields: ["id", "type.id", "type.code"],
    filters: transform({ input }, ({ input }) => ({ id: input.options.map(({ id }) => id) })),
  })
  const translations = transform({ options }, ({ options }) =>
    options.flatMap(({ id, type }) => {
      const english = englishShippingOptions.get(type.code)
      return english
        ? [
            { reference: "shipping_option", reference_id: id, locale_code: ENGLISH, translations: { name: english.name } },
            { reference: "shipping_option_type", reference_id: type.id, locale_code: ENGLISH, translations: { label: english.name, description: english.description } },
          ]
        : []
    }),
  )
  return new WorkflowResponse(ensureTranslationsWorkflow.runAsStep({ input: translations }))
})
