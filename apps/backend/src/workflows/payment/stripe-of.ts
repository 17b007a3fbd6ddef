import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { PAYMENT_WATCH_MODULE } from "../../modules/payment-watch"
import type { PaymentWatchService } from "../../modules/payment-watch/service"
import { isUncertain, stripeUnavailable } from "../../payment/stripe-unavailable"

/** The house's way to Stripe. @throws MedusaError NOT_ALLOWED in a house without its keys */
export function stripeOf(container: MedusaContainer): Stripe {
  const { stripe } = container.resolve<PaymentWatchService>(PAYMENT_WATCH_MODULE)
  if (!stripe) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Butikken tar ikke imot kort ennå.")
  return stripe
}

/** What Stripe knows of an intent, now. @throws MedusaError `payment_unavailable` when Stripe cannot be asked */
export async function askForIntent(container: MedusaContainer, id: string): Promise<Stripe.PaymentIntent> {
  try {
    return await stripeOf(container).paymentIntents.retrieve(id)
  } catch (error) {
    throw isUncertain(error) ? stripeUnavailable() : error
  }
}
