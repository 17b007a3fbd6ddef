import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Keeps the pictures where only staff can open them. */
export const storePhotosStep = createStep(
  "store-photos",
  async ({ photos }: { photos: string[] }, { container }) => {
    const files = photos.map((content) => ({ filename: `reklamasjon-${randomUUID()}.jpg`, mimeType: "image/jpeg", content, access: "private" as const }))
    const stored = files.length > 0 ? await container.resolve(Modules.FILE).createFiles(files) : []
    const photo_ids = stored.map(({ id }) => id)
    return new StepResponse({ photo_ids }, photo_ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.FILE).deleteFiles(ids)
  },
)
