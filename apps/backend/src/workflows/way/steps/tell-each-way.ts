import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { tellOfWayWorkflow } from "../tell-of-way"

/** Each by itself: one that fails is told in the log and tried again by the next sweep. There is nothing to compensate. */
export const tellEachWayStep = createStep("tell-each-way", async (ids: string[], { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const fulfilment_id of ids) {
    const { errors } = await tellOfWayWorkflow(container).run({ input: { fulfilment_id, wanted: true }, throwOnError: false })
    for (const { error } of errors) logger.error("A buyer could not be told that an order is ready or sent", error instanceof Error ? error : undefined)
  }
  return new StepResponse(ids.length)
})
