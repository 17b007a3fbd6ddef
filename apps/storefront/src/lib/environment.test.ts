import { describe, expect, it } from "vitest"
import { environment } from "./environment"

const right = { BACKEND_URL: "http://localhost:9000", STOREFRONT_URL: "http://localhost:3000", PUBLISHABLE_KEY: "pk_1", STOREFRONT_SECRET: "s".repeat(32) }

describe("environment", () => {
  it("takes right settings", () => expect(environment(right)).toEqual({ ...right, PROXIES: 0 }))
  it("names each wrong setting on its own line", () => {
    const wrong = () => environment({ ...right, BACKEND_URL: "localhost", PUBLISHABLE_KEY: undefined })
    expect(wrong).toThrow(/BACKEND_URL must be .*\nPUBLISHABLE_KEY is missing\./)
  })
})
