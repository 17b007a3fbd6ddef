import type { Appearance } from "@stripe/stripe-js"

/** The shop's look for the fields that Stripe draws, from the colours of the page as it is now. */
export function appearanceOf(valueOf: (property: string) => string, isDark: boolean): Appearance {
  const colour = (name: string) => valueOf(`--color-${name}`).trim()
  return {
    theme: isDark ? "night" : "stripe",
    labels: "above",
    variables: {
      colorPrimary: colour("link"), colorBackground: colour("raised"), colorText: colour("ink"), colorTextSecondary: colour("soft"), colorDanger: colour("alarm"),
      borderRadius: "10px", fontFamily: valueOf("font-family").trim() || "system-ui, sans-serif", fontSizeBase: "17px", spacingUnit: "4px",
    },
    rules: {
      ".Input": { border: `2px solid ${colour("edge")}`, boxShadow: "none" },
      ".Input--invalid": { border: `2px solid ${colour("alarm")}`, boxShadow: "none" },
      ".Label": { fontWeight: "600", color: colour("ink") },
    },
  }
}
