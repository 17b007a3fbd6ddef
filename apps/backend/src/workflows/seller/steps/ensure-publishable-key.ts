import { ApiKeyType, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The shop's publishable key, for the web channel only: no shopper gets into the counter's. Answers the token. */
export const ensurePublishableKeyStep = createStep(
  "ensure-publishable-key",
  async ({ web_channel_id }: { web_channel_id: string }, { container }) => {
    const keys = container.resolve(Modules.API_KEY)
    const all = await keys.listApiKeys({ type: ApiKeyType.PUBLISHABLE }, { order: { created_at: "ASC" } })
    const usable = all.find((key) => key.revoked_at === null)
    const key = usable ?? (await keys.createApiKeys({ title: "Nettbutikk", type: ApiKeyType.PUBLISHABLE, created_by: "" }))
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.API_KEY]: { publishable_key_id: key.id },
      [Modules.SALES_CHANNEL]: { sales_channel_id: web_channel_id },
    })
    return new StepResponse(key.token, usable ? null : key.id)
  },
  async (created, { container }) => {
    if (!created) return
    await container.resolve(ContainerRegistrationKeys.LINK).delete({ [Modules.API_KEY]: { publishable_key_id: [created] } })
    const keys = container.resolve(Modules.API_KEY)
    await keys.revoke(created, { revoked_by: "" })
    await keys.deleteApiKeys([created])
  },
)
