import { expect, it } from "vitest"
import { paymentPages } from "../src/payment/payment-pages"
import { isPaymentPage, paymentSources } from "./payment-sources.js"

it("knows the checkout in every language, and no other page", () => {
  expect(paymentPages.map(isPaymentPage)).toEqual([true, true])
  expect(["/kasse?avvist=1", "/Kasse", "/", "/kasse/retur", "/handlekurv", "/en/cart", "/kassen"].map(isPaymentPage)).toEqual([true, true, false, false, false, false, false])
})

it("loads from Stripe with a key, from the stand-in where there is one, and from nobody without a key", () => {
  const key = { STRIPE_PUBLISHABLE_KEY: "pk_live_1", STRIPE_API_BASE: "" }
  expect(paymentSources(key)?.scripts).toEqual(["https://js.stripe.com", "https://*.js.stripe.com"])
  expect(paymentSources({ ...key, STRIPE_API_BASE: "http://localhost:4242/x" })).toEqual({ scripts: ["http://localhost:4242"], connections: ["http://localhost:4242"], frames: [] })
  expect(paymentSources({ ...key, STRIPE_PUBLISHABLE_KEY: "" })).toBeNull()
})
