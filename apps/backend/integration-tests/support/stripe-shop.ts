import { startStripeStandIn, type StripeStandIn } from "@verksted/stand-ins/stripe/server"
import type { Api, Answer } from "./web-shop"
import { shopper } from "./web-shop"
import type { TestHouse } from "./house"

export const STRIPE = "pp_stripe_stripe"
export const WEBHOOK_SECRET = "whsec_of_the_tests"
export const cards = { pays: "4242424242424242", declined: "4000000000000002", poor: "4000000000009995", asks: "4000002500003155" }

/**
 * A stand-in for this spec, and the house pointed at it: call it at the top, before Medusa's runner, which reads the
 * configuration in a hook of its own. It is there from the first `beforeAll` on.
 */
export function openStripe(): StripeStandIn {
  const opened: { standIn?: StripeStandIn } = {}
  beforeAll(async () => {
    opened.standIn = await startStripeStandIn({ port: 0, webhookSecret: WEBHOOK_SECRET, webhookRetries: [] })
    Object.assign(process.env, { STRIPE_API_KEY: "sk_test_house", STRIPE_PUBLISHABLE_KEY: "pk_test_house", STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET, STRIPE_API_BASE: opened.standIn.url })
  })
  beforeEach(() => opened.standIn?.faults.clear())
  afterAll(() => opened.standIn?.close())
  return new Proxy({} as StripeStandIn, { get: (_, name) => Reflect.get(opened.standIn ?? {}, name) as unknown })
}

/** A shopper who pays by Stripe. What the browser does, it does with the publishable key. */
export function stripeShopper(api: Api, house: TestHouse, standIn: StripeStandIn) {
  const shop = shopper(api, house)
  const browser = (path: string, fields: Record<string, string>) => fetch(`${standIn.url}${path}`, { method: "POST", body: new URLSearchParams({ key: "pk_test_house", ...fields }) })

  /** A new session for the cart, as the shop answers it. */
  const begin = async (cart: string, data?: object): Promise<Answer> => {
    const { data: made } = await shop.post("/payment-collections", { cart_id: cart })
    return shop.post(`/payment-collections/${made.payment_collection.id}/payment-sessions`, { provider_id: STRIPE, ...(data ? { data } : {}) })
  }
  const intentOf = (answer: Answer): { id: string; client_secret: string; session_id: string } => {
    const session = answer.data.payment_collection.payment_sessions.find((one: { provider_id: string }) => one.provider_id === STRIPE)
    return { id: session.data.id, client_secret: session.data.client_secret, session_id: session.id }
  }
  const confirm = (intent: { id: string; client_secret: string }, number: string) =>
    browser(`/v1/payment_intents/${intent.id}/confirm`, { client_secret: intent.client_secret, "payment_method_data[type]": "card", "payment_method_data[card][number]": number })
  const answerBank = (intent: { id: string; client_secret: string }, outcome: "authenticated" | "failed") =>
    browser(`/_stand-in/three-d-secure/${intent.id}`, { client_secret: intent.client_secret, outcome })

  /** A cart with these things, its intent begun but not confirmed. */
  const begun = async (variant_ids: string[], way: "henting" | "postkasse" = "postkasse") => {
    const cart = await shop.startCart()
    for (const variant_id of variant_ids) await shop.add(cart, variant_id)
    await shop.sayWho(cart)
    await shop.choose(cart, way)
    return { cart, intent: intentOf(await begin(cart)) }
  }
  /** A cart whose money is held. */
  const paid = async (variant_ids: string[], way: "henting" | "postkasse" = "postkasse") => {
    const ready = await begun(variant_ids, way)
    await confirm(ready.intent, cards.pays)
    return ready
  }
  return { ...shop, begin, intentOf, confirm, answerBank, begun, paid }
}
