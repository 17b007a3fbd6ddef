import { TestCardService } from "../modules/test-card/service"
import { paymentProviders } from "./payment-providers"

describe("paymentProviders", () => {
  it("registers the test card in a demo house only", () => {
    expect(paymentProviders(false).map(({ id }) => id)).toEqual(["counter"])
    expect(paymentProviders(true).map(({ id }) => id)).toEqual(["counter", "demo"])
  })

  it("and the card refuses to be registered elsewhere", () => {
    vi.stubEnv("DEMO", "0")
    expect(() => TestCardService.validateOptions()).toThrow("Testkortet kan bare brukes i en demobutikk")
    vi.stubEnv("DEMO", "1")
    expect(() => TestCardService.validateOptions()).not.toThrow()
    vi.unstubAllEnvs()
  })
})
