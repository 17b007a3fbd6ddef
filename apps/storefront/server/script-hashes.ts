import { createHash } from "node:crypto"

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

/** A JavaScript string literal in double quotes; nothing in it can end it. */
const TEXT = String.raw`"(?:[^"\\]|\\.)*"`

/**
 * The inline scripts that Next and React write into a page, each in its whole form: calls with plain text and numbers, and
 * the little programs that React brings along. A script of another form is not theirs, whatever it begins with.
 */
const KNOWN = [
  String.raw`\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((?:\{(?:${TEXT}|[\[\]:,\d]|true|false|null)*\}|\[(?:${TEXT}|[\[\]{}:,\d]|true|false|null)*\])\);?`,
  String.raw`\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)`,
  String.raw`self\.__next_f\.push\(\[\d+(?:,${TEXT})?\]\)`,
]
const KNOWN_FORMS = KNOWN.map((form) => new RegExp(`^${form}$`, "s"))

function isExecuted(attributes: string): boolean {
  return !/\ssrc=/.test(attributes) && !/\stype="(?!module"|text\/javascript")/.test(attributes)
}

/** The inline scripts of a page that a browser would run. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)].filter(([, attributes = ""]) => isExecuted(attributes)).map(([, , code = ""]) => code)
}

/** Sources for `script-src`: a hash for each inline script of Next's and React's own. Others get none, and do not run. */
export function scriptHashes(html: string): string[] {
  const known = inlineScripts(html).filter((code) => KNOWN_FORMS.some((form) => form.test(code)))
  return [...new Set(known)].map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`)
}
