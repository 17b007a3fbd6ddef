import { expect, it } from "vitest"
import { readSettings } from "../settings/settings.js"
import { addressesOf } from "./addresses.js"

it("listens on this machine only", () => {
  expect(addressesOf(readSettings({}))).toEqual({ host: "127.0.0.1", shop: "http://localhost:3000", backend: "http://localhost:9000" })
})

it("with LAN=1 opens shop and backend and names this machine's address", () => {
  expect(addressesOf(readSettings({ LAN: "1" }), "192.168.1.20")).toEqual({ host: "0.0.0.0", shop: "http://192.168.1.20:3000", backend: "http://192.168.1.20:9000" })
})

it("keeps the public addresses of a real shop", () => {
  expect(addressesOf(readSettings({ STOREFRONT_URL: "https://shop.example/" })).shop).toBe("https://shop.example")
})
