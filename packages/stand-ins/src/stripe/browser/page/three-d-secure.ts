/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { element } from "./dom.js"
import { makeLook } from "./look.js"
import { wordsIn } from "./words.js"

// The bank's page: asks the buyer, and sends the answer to this very address, which leads back to the shop.
const asked = new URLSearchParams(window.location.search)
const locale = asked.get("locale") ?? "nb"
const words = wordsIn(locale)
const dark = window.matchMedia("(prefers-color-scheme: dark)")
const appearance = () => ({ theme: dark.matches ? ("night" as const) : ("stripe" as const), variables: { fontFamily: "system-ui, sans-serif", fontSizeBase: "17px" } })
const look = makeLook(appearance())
dark.addEventListener("change", () => look.update(appearance()))

const answer = (outcome: string, text: string) => element("button", { type: "submit", name: "outcome", value: outcome, class: outcome === "authenticated" ? "wallet" : "plain" }, text)
const form = element("form", { method: "post", action: window.location.pathname, class: "part" },
  element("p", {}, element("strong", { class: "mark" }, words.mark), words.bank.text),
  element("input", { type: "hidden", name: "client_secret", value: asked.get("client_secret") ?? "" }),
  answer("authenticated", words.bank.approve), answer("failed", words.bank.refuse))

document.documentElement.lang = locale
document.title = words.bank.title
const page = new CSSStyleSheet()
page.replaceSync(`
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground); }
main { width: min(26rem, 100vw - 2rem); padding: 2rem 0; color: var(--text); font-family: var(--font); }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
.plain { border: 2px solid var(--text); background: none; font-weight: 700; }
`)
// The same values for a page as for an element's own tree.
const values = new CSSStyleSheet()
const settle = () => values.replaceSync([...look.sheet.cssRules].map(({ cssText }) => cssText.replace(":host", ":root")).join("\n"))
settle()
dark.addEventListener("change", settle)
document.adoptedStyleSheets = [values, page]
document.querySelector("main")?.append(element("h1", {}, words.bank.title), form)
