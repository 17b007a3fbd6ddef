export type Run = { text: string; part: "latin" | "extended" }

const latin = /[\n\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u2010-\u2026\u2030\u2039\u203a\u20ac\u2122\u2212]/
const extended = /[\u0100-\u017f\u0218-\u021b\u1e80-\u1e85\u1e9e\u1ef2\u1ef3]/

/**
 * A text in runs that one file of a face can write each. What neither can write (emoji, other scripts) is shown as «?»:
 * it must not vanish from a receipt without a trace.
 */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  for (const letter of text.normalize("NFC")) {
    const part = extended.test(letter) ? "extended" : "latin"
    const written = part === "extended" || latin.test(letter) ? letter : "?"
    const last = runs.at(-1)
    if (last?.part === part) last.text += written
    else runs.push({ text: written, part })
  }
  return runs
}
