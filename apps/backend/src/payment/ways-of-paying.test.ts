import { waysOfPaying } from "./ways-of-paying"

describe("waysOfPaying", () => {
  const stripe = { api_key: "sk_test_secret", webhook_secret: "whsec_secret", publishable_key: "pk_test_1", api_base: null }

  it("offers what the region has and the house can, Stripe first, and tells no secret", () => {
    const ways = waysOfPaying(["pp_test-card_demo", "pp_stripe_stripe"], stripe)
    expect(ways.map(({ kind }) => kind)).toEqual(["stripe", "test_card"])
    expect(ways[0]).toMatchObject({ publishable_key: "pk_test_1", script_url: "https://js.stripe.com/v3/" })
    expect(JSON.stringify(ways)).not.toContain("secret")
    expect(waysOfPaying(["pp_stripe_stripe"], null)).toEqual([])
    expect(waysOfPaying(["pp_system_default", "pp_cash_counter"], stripe)).toEqual([])
  })

  it("takes the script from the stand-in where there is one", () => {
    expect(waysOfPaying(["pp_stripe_stripe"], { ...stripe, api_base: "http://localhost:4242" })[0]).toMatchObject({ script_url: "http://localhost:4242/v3/" })
  })
})
