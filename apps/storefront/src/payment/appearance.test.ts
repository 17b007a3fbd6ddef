import { expect, it } from "vitest"
import { appearanceOf } from "./appearance"

const values: Record<string, string> = { "--color-link": " #a5d6c4", "--color-raised": "#232d28", "--color-ink": "#f4eee2", "--color-soft": "#bfc5bb", "--color-alarm": "#ffb3a6", "--color-edge": "#87938b" }

it("draws the payment in the page's own colours, by day and by night", () => {
  const look = appearanceOf((name) => values[name] ?? "", true)
  expect(look).toMatchObject({ theme: "night", variables: { colorPrimary: "#a5d6c4", colorBackground: "#232d28", colorText: "#f4eee2", colorDanger: "#ffb3a6", fontFamily: "system-ui, sans-serif" } })
  expect(look.rules?.[".Input"]).toMatchObject({ border: "2px solid #87938b" })
  expect(appearanceOf((name) => values[name] ?? "", false).theme).toBe("stripe")
})
