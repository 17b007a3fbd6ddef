import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { tellOfUnfetchedWorkflow } from "../tell-of-unfetched"
import type { Unfetched } from "./find-unfetched"

/** Each by itself: one that fails is told in the log and tried again by the next sweep. There is nothing to compensate. */
export const tellEachUnfetchedStep = createStep("tell-each-unfetched", async (due: Unfetched[], { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const input of due) {
    const { errors } = await tellOfUnfetchedWorkflow(container).run({ input, throwOnError: false })
    for (const { error } of errors) logger.error("A buyer could not be told that an order waits to be fetched", error instanceof Error ? error : undefined)
  }
  return new StepResponse(due.length)
})
