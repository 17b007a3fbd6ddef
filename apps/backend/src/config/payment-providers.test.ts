import { TestCardService } from "../modules/test-card/service"
import { paymentProviders } from "./payment-providers"

describe("paymentProviders", () => {
  it("registers the test card in a demo house only", () => {
    expect(paymentProviders({ demo: false, stripe: null }).map(({ id }) => id)).toEqual(["counter"])
    expect(paymentProviders({ demo: true, stripe: null }).map(({ id }) => id)).toEqual(["counter", "demo"])
  })

  it("registers Stripe in a house with its keys only, and hands them on", () => {
    const stripe = { api_key: "sk_test_1", webhook_secret: "whsec_1", publishable_key: "pk_test_1", api_base: null }
    expect(paymentProviders({ demo: false, stripe })[1]).toEqual({ resolve: "./src/modules/stripe-payment", id: "stripe", options: stripe })
  })

  it("and the card refuses to be registered elsewhere", () => {
    vi.stubEnv("DEMO", "0")
    expect(() => TestCardService.validateOptions()).toThrow("Testkortet kan bare brukes i en demobutikk")
    vi.stubEnv("DEMO", "1")
    expect(() => TestCardService.validateOptions()).not.toThrow()
    vi.unstubAllEnvs()
  })
})
