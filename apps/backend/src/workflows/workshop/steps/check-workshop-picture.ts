import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { NOT_UPLOADED } from "@verksted/contracts/workshop"
import { readEnvironment } from "../../../config/read-environment"

/** Refuses a picture of another house: the shop would look for it among its own, and show nothing. */
export const checkWorkshopPictureStep = createStep("check-workshop-picture", async (address: string | null | undefined) => {
  if (address && !address.startsWith(`${readEnvironment().BACKEND_URL}/static/`)) throw new MedusaError(MedusaError.Types.INVALID_DATA, NOT_UPLOADED)
  return new StepResponse(null)
})
