import { expect, it } from "vitest"
import { placesOf } from "../settings/places.js"
import { readSettings } from "../settings/settings.js"
import { addressesOf } from "./addresses.js"
import { backendEnv } from "./backend-env.js"
import { standInEnv } from "./stand-in-env.js"
import { storefrontEnv } from "./storefront-env.js"
import { stripeKeys } from "./stripe-keys.js"

const secrets = { jwt: "j".repeat(32), cookie: "c".repeat(32), link: "l".repeat(32), database: "d".repeat(16), demo_admin: "demo-admin" }
const envOf = (given: Record<string, string>) => {
  const settings = readSettings(given)
  return backendEnv(settings, placesOf(settings), secrets, addressesOf(settings, null), "postgres://localhost/shop")
}

it("keeps Medusa's log of requests, with addresses of visitors and links of orders, out of the log", () => {
  expect(envOf({}).LOG_LEVEL).toBe("info")
})

it("stands in for Stripe in a demo house only, and gives both apps and the stand-in what belongs together", () => {
  const settings = readSettings({})
  const stand = standInEnv(settings, placesOf(settings), addressesOf(settings, null), stripeKeys(settings, secrets))
  const shop = storefrontEnv(settings, placesOf(settings), secrets, addressesOf(settings, null), "pk_1")
  const backend = envOf({})
  expect(backend).toMatchObject({ STRIPE_API_BASE: "http://localhost:9010", STRIPE_WEBHOOK_SECRET: stand?.STRIPE_WEBHOOK_SECRET, STRIPE_PUBLISHABLE_KEY: shop.STRIPE_PUBLISHABLE_KEY })
  expect(backend.STRIPE_API_KEY).toMatch(/^sk_test_\w{40}$/)
  expect([shop.STRIPE_API_BASE, shop.STRIPE_API_KEY, stand?.STRIPE_WEBHOOK_URL]).toEqual(["http://localhost:9010", undefined, "http://localhost:9000/hooks/payment/stripe_stripe"])

  const keys = { STRIPE_API_KEY: "sk_live_1", STRIPE_PUBLISHABLE_KEY: "pk_live_1", STRIPE_WEBHOOK_SECRET: "whsec_1" }
  expect(envOf(keys)).toMatchObject(keys)
  expect(envOf(keys)).not.toHaveProperty("STRIPE_API_BASE")
  const own = readSettings({ DATABASE_URL: "postgres://u:p@db.example/shop" })
  expect(stripeKeys(own, secrets)).toBeNull()
  expect(standInEnv(readSettings(keys), placesOf(settings), addressesOf(settings, null), stripeKeys(readSettings(keys), secrets))).toBeNull()
})

it("opens the demo's test card only in a demo house", () => {
  expect([envOf({}), envOf({ DEMO: "0" }), envOf({ DATABASE_URL: "postgres://u:p@db.example/shop" })].map(({ DEMO }) => DEMO)).toEqual(["1", "0", "0"])
})

it("gives backend and storefront the same secret, and no other of the backend's", () => {
  const asked: Record<string, string>[] = [{}, { STOREFRONT_SECRET: "s".repeat(40) }]
  for (const given of asked) {
    const settings = readSettings(given)
    const shop = storefrontEnv(settings, placesOf(settings), secrets, addressesOf(settings, null), "pk_1")
    expect(shop.STOREFRONT_SECRET).toMatch(/^.{40,}$/)
    expect(shop.STOREFRONT_SECRET).toBe(envOf(given).STOREFRONT_SECRET)
    expect(Object.values(shop)).not.toContain(secrets.link)
  }
})
