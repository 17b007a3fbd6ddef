import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STRIPE_PROVIDER } from "../../../payment/stripe-provider-id"

/** What the web shop's region may be paid with: Stripe where it is registered, and in a demo the test card. */
export const listWebProvidersStep = createStep("list-web-providers", async ({ is_demo }: { is_demo: boolean }, { container }) => {
  const registered = await container.resolve(Modules.PAYMENT).listPaymentProviders({ id: STRIPE_PROVIDER, is_enabled: true })
  return new StepResponse([...registered.map(({ id }) => id), ...(is_demo ? ["pp_test-card_demo"] : [])])
})
