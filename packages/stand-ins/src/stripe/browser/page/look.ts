/// <reference lib="dom" />
import type { Appearance } from "@stripe/stripe-js"

type Variables = NonNullable<Appearance["variables"]>

const bright: Variables = { colorPrimary: "#1f4d3f", colorBackground: "#ffffff", colorText: "#1e2722", colorTextSecondary: "#4b554e", colorDanger: "#9a2318", borderRadius: "8px", fontFamily: "inherit", fontSizeBase: "16px" }
const night: Variables = { ...bright, colorPrimary: "#a5d6c4", colorBackground: "#232d28", colorText: "#f4eee2", colorTextSecondary: "#bfc5bb", colorDanger: "#ffb3a6" }

/** The values that the shop has given its elements, over the theme's own. */
const variablesOf = ({ theme, variables }: Appearance): Variables => ({ ...(theme === "night" ? night : bright), ...variables })

const rules = `
:host { display: block; }
* { box-sizing: border-box; }
.part { display: grid; gap: 1rem; color: var(--text); font-family: var(--font); font-size: var(--size); line-height: 1.5; }
.test { display: grid; gap: .75rem; border: 2px dashed var(--soft); border-radius: var(--radius); padding: 1rem; }
.test p { margin: 0; }
.mark { display: inline-block; margin-right: .5rem; border-radius: 3px; background: var(--text); color: var(--ground); padding: 0 .5rem; font-size: .875em; font-weight: 700; }
.offers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(11.5rem, 100%), 1fr)); gap: .5rem; }
button { min-height: 48px; cursor: pointer; border-radius: var(--radius); font: inherit; color: inherit; }
.offers button { display: flex; flex-wrap: wrap; align-items: baseline; align-content: center; justify-content: space-between; gap: 0 .75rem; border: 1px solid var(--soft); background: var(--ground); padding: .5rem .75rem; text-align: left; line-height: 1.3; }
.offers button[aria-pressed=true] { border-color: var(--primary); box-shadow: inset 0 0 0 1px var(--primary); }
.offers small { color: var(--soft); font-size: .875em; font-variant-numeric: tabular-nums; white-space: nowrap; }
.row { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr)); }
label { display: block; margin-bottom: .25rem; font-weight: 600; }
input { width: 100%; min-height: 48px; border: 1px solid var(--soft); border-radius: var(--radius); background: var(--ground); color: var(--text); padding: .5rem .75rem; font: inherit; font-variant-numeric: tabular-nums; }
input::placeholder { color: var(--soft); opacity: 1; }
input[aria-invalid=true] { border-color: var(--danger); box-shadow: inset 0 0 0 1px var(--danger); }
.problem { margin: .25rem 0 0; color: var(--danger); font-size: .9375em; font-weight: 600; }
.wallet { width: 100%; border: 2px solid var(--text); background: var(--text); color: var(--ground); padding: .5rem 1rem; font-weight: 700; }
.note { margin: .375rem 0 0; color: var(--soft); font-size: .9375em; }
:focus-visible { outline: 3px solid var(--primary); outline-offset: 2px; }
`

const value = (given: string | undefined) => (given ?? "").replaceAll(/[;{}<>]/g, "")

function sheetText(appearance: Appearance): string {
  const { colorPrimary, colorBackground, colorText, colorTextSecondary, colorDanger, borderRadius, fontFamily, fontSizeBase } = variablesOf(appearance)
  const named = { primary: colorPrimary, ground: colorBackground, text: colorText, soft: colorTextSecondary, danger: colorDanger, radius: borderRadius, font: fontFamily, size: fontSizeBase }
  return `:host { ${Object.entries(named).map(([name, given]) => `--${name}: ${value(given)}`).join("; ")} }${rules}`
}

/** A style sheet of the elements' own, which a page's policy on inline styles does not concern. */
export function makeLook(appearance: Appearance): { sheet: CSSStyleSheet; update: (appearance: Appearance) => void } {
  const sheet = new CSSStyleSheet()
  const update = (given: Appearance) => sheet.replaceSync(sheetText(given))
  update(appearance)
  return { sheet, update }
}
