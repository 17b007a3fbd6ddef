import { describe, expect, it } from "vitest"
import { environment } from "./environment"

const right = { BACKEND_URL: "http://localhost:9000", STOREFRONT_URL: "http://localhost:3000", PUBLISHABLE_KEY: "pk_1", STOREFRONT_SECRET: "s".repeat(32) }

describe("environment", () => {
  it("takes right settings", () => expect(environment(right)).toEqual({ ...right, PROXIES: 0 }))
  it("takes no payment without a key, and stands in for Stripe with a test key only", () => {
    expect(environment({ ...right, STRIPE_PUBLISHABLE_KEY: "", STRIPE_API_BASE: "" })).toMatchObject({ STRIPE_PUBLISHABLE_KEY: undefined, STRIPE_API_BASE: undefined })
    const demo = { ...right, STRIPE_PUBLISHABLE_KEY: "pk_test_1", STRIPE_API_BASE: "http://localhost:9010" }
    expect(environment(demo)).toMatchObject({ STRIPE_PUBLISHABLE_KEY: "pk_test_1", STRIPE_API_BASE: "http://localhost:9010" })
    expect(() => environment({ ...demo, STRIPE_PUBLISHABLE_KEY: "pk_live_1" })).toThrow("STRIPE_API_BASE cannot be used with a live key.")
    expect(() => environment({ ...demo, STRIPE_PUBLISHABLE_KEY: "sk_test_1" })).toThrow("STRIPE_PUBLISHABLE_KEY must be")
  })
  it("names each wrong setting on its own line", () => {
    const wrong = () => environment({ ...right, BACKEND_URL: "localhost", PUBLISHABLE_KEY: undefined })
    expect(wrong).toThrow(/BACKEND_URL must be .*\nPUBLISHABLE_KEY is missing\./)
  })
})
