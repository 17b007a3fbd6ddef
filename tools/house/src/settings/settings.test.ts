import { describe, expect, it } from "vitest"
import { isDemo, readSettings } from "./settings.js"

describe("settings", () => {
  it("needs none", () => {
    expect(readSettings({})).toMatchObject({ SHOP_PORT: 3000, BACKEND_PORT: 9000, DB_PORT: 5439, LAN: false })
  })

  it("takes an empty value as not set", () => {
    expect(readSettings({ SHOP_PORT: "", DATABASE_URL: "" })).toMatchObject({ SHOP_PORT: 3000, DATABASE_URL: undefined })
  })

  it.each([
    [{ SHOP_PORT: "abc" }, "SHOP_PORT"],
    [{ SHOP_PORT: "70000" }, "SHOP_PORT"],
    [{ BACKEND_PORT: "1.5" }, "BACKEND_PORT"],
    [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL"],
    [{ DEMO: "yes" }, "DEMO"],
    [{ LAN: "true" }, "LAN"],
    [{ JWT_SECRET: "short" }, "JWT_SECRET"],
    [{ STOREFRONT_URL: "shop.example" }, "STOREFRONT_URL"],
    [{ SHOP_PORT: "9000" }, "three different ports"],
  ])("refuses %o in one line that names it", (env, named) => {
    expect(() => readSettings(env)).toThrow(new RegExp(`^[^\\n]*${named}[^\\n]*$`))
  })

  it("does not repeat a secret that it refuses", () => {
    expect(() => readSettings({ COOKIE_SECRET: "hunter2" })).toThrow(/^((?!hunter2).)*$/)
  })

  it("loads the demo in the embedded database only, unless it is asked for", () => {
    const own = "postgres://u:p@db.example:5432/shop"
    expect([{}, { DEMO: "0" }, { DATABASE_URL: own }, { DATABASE_URL: own, DEMO: "1" }].map((env) => isDemo(readSettings(env)))).toEqual([true, false, false, true])
  })
})
