import { afterEach, describe, expect, it } from "vitest"
import { asBrowser, cardFields, clientOf, failureOf, openStripe } from "../../test/stripe-shop.js"

describe("the stand-in for Stripe, asked by Stripe's own client", () => {
  let shop: Awaited<ReturnType<typeof openStripe>>
  afterEach(() => shop.standIn.close())

  const held = async (number = "4242 4242 4242 4242", more: object = {}) => {
    const intent = await shop.stripe.paymentIntents.create({ amount: 32_850, currency: "nok", capture_method: "manual", metadata: { session_id: "payses_1" }, ...more })
    const answer = await asBrowser(shop.standIn.url, `/v1/payment_intents/${intent.id}/confirm`, { client_secret: intent.client_secret ?? "", ...cardFields(number) })
    return { id: intent.id, secret: intent.client_secret ?? "", answer }
  }

  it("holds, takes and gives back", async () => {
    shop = await openStripe()
    const { id, answer } = await held()
    expect([answer.status, answer.body.status]).toEqual([200, "requires_capture"])
    const taken = await shop.stripe.paymentIntents.capture(id)
    expect([taken.status, taken.amount_received, taken.metadata.session_id]).toEqual(["succeeded", 32_850, "payses_1"])
    expect(await failureOf(shop.stripe.paymentIntents.capture(id))).toMatchObject({ code: "payment_intent_unexpected_state", statusCode: 400, payment_intent: { status: "succeeded" } })
    await shop.stripe.refunds.create({ payment_intent: id, amount: 10_000 })
    expect((await failureOf(shop.stripe.refunds.create({ payment_intent: id, amount: 22_851 }))).message).toContain("greater than unrefunded amount")
    await shop.stripe.refunds.create({ payment_intent: id })
    expect(await failureOf(shop.stripe.refunds.create({ payment_intent: id }))).toMatchObject({ code: "charge_already_refunded" })
    expect((await shop.stripe.refunds.list({ payment_intent: id })).data.map(({ amount }) => amount)).toEqual([22_850, 10_000])
  })

  it("sets a hold free, once; never what is taken", async () => {
    shop = await openStripe()
    const { id } = await held()
    expect((await shop.stripe.paymentIntents.cancel(id)).status).toBe("canceled")
    expect(await failureOf(shop.stripe.paymentIntents.cancel(id))).toMatchObject({ code: "payment_intent_unexpected_state", payment_intent: { status: "canceled" } })
    const taken = await held("4242424242424242", { capture_method: "automatic" })
    expect(taken.answer.body.status).toBe("succeeded")
    expect((await failureOf(shop.stripe.paymentIntents.cancel(taken.id))).statusCode).toBe(400)
    expect((await failureOf(shop.stripe.refunds.create({ payment_intent: id }))).statusCode).toBe(400)
  })

  it.each([["4000 0000 0000 0002", "card_declined", "generic_decline"], ["4000000000009995", "card_declined", "insufficient_funds"], ["4111111111111111", "card_declined", "test_mode_live_card"]])("declines %s as Stripe does, and takes another card on the same intent", async (number, code, decline_code) => {
    shop = await openStripe()
    const { id, secret, answer } = await held(number)
    expect([answer.status, answer.body.error]).toMatchObject([402, { type: "card_error", code, decline_code, payment_intent: { id, status: "requires_payment_method" } }])
    expect((await shop.stripe.paymentIntents.retrieve(id)).last_payment_error).toMatchObject({ decline_code })
    const again = await asBrowser(shop.standIn.url, `/v1/payment_intents/${id}/confirm`, { client_secret: secret, ...cardFields("4242424242424242") })
    expect(again.body.status).toBe("requires_capture")
  })

  it.each(["4000002500003155", "4000000000003220"])("lets the bank ask for %s, and holds the money once it is answered", async (number) => {
    shop = await openStripe()
    const { id, secret, answer } = await held(number)
    expect(answer.body).toMatchObject({ status: "requires_action", next_action: { type: "use_stripe_sdk" } })
    const bank = (outcome: string) => asBrowser(shop.standIn.url, `/_stand-in/three-d-secure/${id}`, { client_secret: secret, outcome })
    expect((await bank("failed")).body).toMatchObject({ status: "requires_payment_method", last_payment_error: { code: "payment_intent_authentication_failure" } })
    await asBrowser(shop.standIn.url, `/v1/payment_intents/${id}/confirm`, { client_secret: secret, return_url: "http://shop.example/tilbake?lang=nb", ...cardFields(number) })
    expect((await shop.stripe.paymentIntents.retrieve(id)).next_action?.redirect_to_url?.url).toContain(`/_stand-in/three-d-secure/${id}`)
    const page = await fetch(`${shop.standIn.url}/_stand-in/three-d-secure/${id}`, { method: "POST", redirect: "manual", headers: { accept: "text/html" }, body: new URLSearchParams({ client_secret: secret, outcome: "authenticated" }) })
    expect([page.status, page.headers.get("location")]).toEqual([303, `http://shop.example/tilbake?lang=nb&payment_intent=${id}&payment_intent_client_secret=${secret}&redirect_status=succeeded`])
    expect((await shop.stripe.paymentIntents.retrieve(id)).status).toBe("requires_capture")
  })

  it("does a call with an idempotency key once, and refuses another call under it", async () => {
    shop = await openStripe()
    const { id } = await held("4242424242424242", { capture_method: "automatic" })
    const refund = (amount: number) => shop.stripe.refunds.create({ payment_intent: id, amount }, { idempotencyKey: "refund-1" })
    const [first, second] = [await refund(100), await refund(100)]
    expect(second.id).toBe(first.id)
    expect(second.lastResponse.headers["idempotent-replayed"]).toBe("true")
    expect(await failureOf(refund(200))).toMatchObject({ type: "StripeIdempotencyError", statusCode: 400 })
    expect((await shop.stripe.refunds.list({ payment_intent: id })).data).toHaveLength(1)
  })

  it("lets a browser do what the client secret allows, and nothing else", async () => {
    shop = await openStripe()
    const { id, secret } = await held()
    const { url } = shop.standIn
    expect((await asBrowser(url, `/v1/payment_intents/${id}`, { client_secret: secret }, "GET")).status).toBe(200)
    expect((await asBrowser(url, `/v1/payment_intents/${id}`, { client_secret: "wrong" }, "GET")).status).toBe(401)
    expect((await asBrowser(url, `/v1/payment_intents/${id}/capture`, { client_secret: secret })).body.error?.code).toBe("secret_key_required")
    expect((await asBrowser(url, "/v1/payment_intents", { amount: "5000", currency: "nok" })).status).toBe(401)
    expect((await asBrowser(url, `/v1/payment_intents/${id}`, { key: "sk_live_real" }, "GET")).status).toBe(401)
    const allowed = await fetch(`${url}/v1/payment_intents/${id}`, { method: "OPTIONS" })
    expect([allowed.status, allowed.headers.get("access-control-allow-origin")]).toEqual([204, "*"])
  })

  it("refuses what Stripe refuses: small and broken amounts, unknown parameters, unknown things", async () => {
    shop = await openStripe()
    const create = (input: object) => failureOf(shop.stripe.paymentIntents.create({ amount: 500, currency: "nok", ...input }))
    expect(await create({ amount: 299 })).toMatchObject({ code: "amount_too_small" })
    expect(await create({ amount: 10.5 })).toMatchObject({ code: "parameter_invalid_integer" })
    expect(await create({ price: 3 })).toMatchObject({ code: "parameter_unknown" })
    expect(await failureOf(shop.stripe.paymentIntents.retrieve("pi_none"))).toMatchObject({ code: "resource_missing", statusCode: 404 })
  })

  it("keeps an account's cards", async () => {
    shop = await openStripe()
    const customer = await shop.stripe.customers.create({ email: "kari@eksempel.no" })
    const setup = await shop.stripe.setupIntents.create({ customer: customer.id })
    await asBrowser(shop.standIn.url, `/v1/setup_intents/${setup.id}/confirm`, { client_secret: setup.client_secret ?? "", ...cardFields("4242424242424242") })
    const [card] = (await shop.stripe.customers.listPaymentMethods(customer.id)).data
    expect(card?.card?.last4).toBe("4242")
    await shop.stripe.paymentMethods.detach(card?.id ?? "")
    expect((await shop.stripe.customers.listPaymentMethods(customer.id)).data).toEqual([])
  })

  it("fails as it is told to: an answer that is lost, nothing at all, an error, too busy", async () => {
    shop = await openStripe()
    const { id } = await held("4242424242424242", { capture_method: "automatic" })
    const refund = () => shop.stripe.refunds.create({ payment_intent: id, amount: 100 }, { idempotencyKey: "r" })
    const path = "/refunds"
    shop.standIn.faults.set([{ does: "down", path, times: 2 }, { does: "error", path, times: 1 }, { does: "busy", path, times: 1 }, { does: "lost", path, times: 2 }])
    expect((await failureOf(refund())).type).toBe("StripeConnectionError")
    expect((await failureOf(refund())).type).toBe("StripeAPIError")
    expect((await failureOf(refund())).type).toBe("StripeRateLimitError")
    expect(Object.values(shop.standIn.books.refunds)).toHaveLength(0)
    expect((await failureOf(refund())).type).toBe("StripeConnectionError")
    await refund()
    expect(Object.values(shop.standIn.books.refunds)).toHaveLength(1)
  })

  it("is told of faults over HTTP, and refuses faults that are none", async () => {
    shop = await openStripe()
    const post = (body: string) => fetch(`${shop.standIn.url}/_stand-in/faults`, { method: "POST", body })
    expect((await post(JSON.stringify({ faults: [{ does: "down" }] }))).status).toBe(200)
    expect((await failureOf(shop.stripe.paymentIntents.list())).type).toBe("StripeConnectionError")
    await fetch(`${shop.standIn.url}/_stand-in/faults`, { method: "DELETE" })
    expect((await shop.stripe.paymentIntents.list()).data).toEqual([])
    for (const body of ["", "not json", JSON.stringify({ faults: [{ does: "explode" }] }), JSON.stringify({ webhooks: { does: "maybe" } })]) expect((await post(body)).status).toBe(400)
  })

  it("knows what it knew when it starts again with the same file", async () => {
    const file = `/tmp/stand-in-${process.pid}-${Date.now()}.json`
    shop = await openStripe({ file })
    const { id } = await held()
    await shop.standIn.close()
    shop = await openStripe({ file })
    expect((await clientOf(shop.standIn.url).paymentIntents.capture(id)).status).toBe("succeeded")
  })
})
