import { describe, expect, it } from "vitest"
import { standInSettings } from "./settings.js"

describe("standInSettings", () => {
  const right = { DEMO: "1", STAND_IN_PORT: "4242", STRIPE_WEBHOOK_SECRET: "whsec_x" }

  it("reads the environment", () => {
    expect(standInSettings(right)).toEqual({ port: 4242, webhookSecret: "whsec_x" })
    expect(standInSettings({ ...right, STRIPE_WEBHOOK_URL: "http://localhost:9000/hooks/payment/stripe_stripe", STAND_IN_FILE: "/x.json" })).toMatchObject({ webhookUrl: "http://localhost:9000/hooks/payment/stripe_stripe", file: "/x.json" })
  })

  it.each([[{ DEMO: "" }, "DEMO=1"], [{ DEMO: "0" }, "DEMO=1"], [{ STAND_IN_PORT: "much" }, "STAND_IN_PORT"], [{ STRIPE_WEBHOOK_SECRET: "" }, "STRIPE_WEBHOOK_SECRET"]])("refuses %s", (wrong, sentence) => {
    expect(() => standInSettings({ ...right, ...wrong })).toThrow(sentence)
  })
})
