import { afterEach, describe, expect, it } from "vitest"
import { asBrowser, cardFields, listeningShop, openStripe, SECRET } from "../../test/stripe-shop.js"

describe("the stand-in's webhooks", () => {
  let stripeShop: Awaited<ReturnType<typeof openStripe>>
  let shop: Awaited<ReturnType<typeof listeningShop>>
  afterEach(async () => {
    await stripeShop.standIn.close()
    await shop.close()
  })

  const pay = async () => {
    const intent = await stripeShop.stripe.paymentIntents.create({ amount: 32_850, currency: "nok", capture_method: "manual" })
    await asBrowser(stripeShop.standIn.url, `/v1/payment_intents/${intent.id}/confirm`, { client_secret: intent.client_secret ?? "", ...cardFields("4242424242424242") })
    await stripeShop.standIn.webhooksSettled()
  }
  const types = () => shop.heard.map(({ body }) => (JSON.parse(body) as { type: string }).type)

  it("are signed so that Stripe's own client believes them, and not when a letter is changed", async () => {
    shop = await listeningShop()
    stripeShop = await openStripe({ webhookUrl: shop.url })
    await pay()
    expect(types().sort()).toEqual(["charge.succeeded", "payment_intent.amount_capturable_updated", "payment_intent.created"])
    const [first] = shop.heard
    const { webhooks } = stripeShop.stripe
    expect(webhooks.constructEvent(first?.body ?? "", first?.signature ?? "", SECRET).api_version).toBe("2024-04-10")
    expect(() => webhooks.constructEvent(`${first?.body} `, first?.signature ?? "", SECRET)).toThrow()
  })

  it("come again until they are answered, and then no more", async () => {
    shop = await listeningShop([500, 500, 500, 500])
    stripeShop = await openStripe({ webhookUrl: shop.url, webhookRetries: [5, 5, 5, 5, 5] })
    await pay()
    expect(shop.heard).toHaveLength(7)
    expect(Object.values(stripeShop.standIn.books.events).map(({ pending_webhooks }) => pending_webhooks)).toEqual([0, 0, 0])
  })

  it("come twice, late or not at all, as told", async () => {
    shop = await listeningShop()
    stripeShop = await openStripe({ webhookUrl: shop.url })
    stripeShop.standIn.faults.webhooks = { does: "off" }
    await pay()
    expect(shop.heard).toHaveLength(0)
    stripeShop.standIn.faults.webhooks = { does: "twice" }
    await pay()
    expect(shop.heard).toHaveLength(6)
    stripeShop.standIn.faults.webhooks = { does: "late", ms: 20 }
    await pay()
    expect(shop.heard).toHaveLength(9)
  })
})
