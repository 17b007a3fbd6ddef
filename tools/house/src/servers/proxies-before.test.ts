import { expect, it } from "vitest"
import { proxiesBefore } from "./proxies-before.js"

it("believes a forwarded address only where a proxy must stand, or is said to stand", () => {
  expect(proxiesBefore("http://localhost:3000", {})).toBe(0)
  expect(proxiesBefore("https://shop.example", {})).toBe(1)
  expect(proxiesBefore("https://shop.example", { PROXIES: 2 })).toBe(2)
  expect(proxiesBefore("http://shop.internal", { PROXIES: 1 })).toBe(1)
})
