import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** A file that a buyer's browser gets from the stand-in. */
export type BrowserFile = { type: string; body: string }

const built = new URL("./page/", import.meta.url)
const SCRIPT = /^\/v3\/([\w-]+\.js)?$/
const BANK = /^\/_stand-in\/three-d-secure\/[\w-]+$/

const names = new Set(readdirSync(fileURLToPath(built)).filter((name) => name.endsWith(".js")))

/** The bank's page: words and buttons come by the script, which knows the buyer's language from the address. */
const bankPage = `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>3-D Secure (test)</title>
<script type="module" src="/v3/three-d-secure.js"></script>
</head>
<body><main></main></body>
</html>
`

/**
 * The file at this path; null when there is none. `/v3/` stands in for Stripe.js, and loads its other parts from
 * beside it; it exists once the package is built. `/_stand-in/three-d-secure/:intent` is where the bank asks the buyer.
 */
export function browserFile(path: string): BrowserFile | null {
  if (BANK.test(path)) return { type: "text/html; charset=utf-8", body: bankPage }
  const script = SCRIPT.exec(path)
  const name = script?.[1] ?? "stripe.js"
  if (!script || !names.has(name)) return null
  return { type: "text/javascript; charset=utf-8", body: readFileSync(new URL(name, built), "utf8") }
}
