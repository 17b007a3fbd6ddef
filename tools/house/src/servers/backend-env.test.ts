import { expect, it } from "vitest"
import { placesOf } from "../settings/places.js"
import { readSettings } from "../settings/settings.js"
import { addressesOf } from "./addresses.js"
import { backendEnv } from "./backend-env.js"
import { storefrontEnv } from "./storefront-env.js"

const secrets = { jwt: "j".repeat(32), cookie: "c".repeat(32), link: "l".repeat(32), database: "d".repeat(16), demo_admin: "demo-admin" }
const envOf = (given: Record<string, string>) => {
  const settings = readSettings(given)
  return backendEnv(settings, placesOf(settings), secrets, addressesOf(settings, null), "postgres://localhost/shop")
}

it("keeps Medusa's log of requests, with addresses of visitors and links of orders, out of the log", () => {
  expect(envOf({}).LOG_LEVEL).toBe("info")
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
