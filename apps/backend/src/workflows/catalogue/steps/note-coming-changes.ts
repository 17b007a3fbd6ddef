import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { osloDay } from "@verksted/bottom-line/period"
import { comingDates } from "../../../catalogue/coming-dates"
import { CATALOGUE_OUTBOX_MODULE } from "../../../modules/catalogue-outbox"
import type { CatalogueOutboxService } from "../../../modules/catalogue-outbox/service"

/** Something that is told although nothing changed is no harm, so there is no compensation. */
export const noteComingChangesStep = createStep("note-coming-changes", async ({ now }: { now: string }, { container }) => {
  const today = { id: `cch_day_${osloDay(new Date(now))}`, kind: "results", key: "", due_at: new Date(now) } as const
  const dates = await comingDates(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), new Date(now))
  return new StepResponse(await container.resolve<CatalogueOutboxService>(CATALOGUE_OUTBOX_MODULE).note([today, ...dates]))
})
