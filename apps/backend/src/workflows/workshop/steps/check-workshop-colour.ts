import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { contrastWithWhite, LEAST_CONTRAST } from "../../../modules/workshop/contrast"

/** Refuses a colour on which the label's white text would be hard to read. */
export const checkWorkshopColourStep = createStep("check-workshop-colour", async (colour: string | undefined) => {
  if (colour !== undefined && contrastWithWhite(colour) < LEAST_CONTRAST) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Fargen er for lys for hvit skrift. Velg en mørkere farge.")
  }
  return new StepResponse(null)
})
