import { existsSync, readFileSync, writeFileSync } from "node:fs"

const TITLE = "# Figures\n"

/** The text with the section under this heading (`## …`, to the next of its kind) replaced, or added at the end. */
export function withSection(text: string, heading: string, body: string): string {
  const sections = text.split(/^(?=## )/m)
  const section = `## ${heading}\n\n${body.trim()}\n`
  const at = sections.findIndex((part) => part.startsWith(`## ${heading}\n`))
  const all = at < 0 ? [...sections, section] : sections.with(at, section)
  return `${all.map((part) => part.trim()).join("\n\n")}\n`
}

/** Replaces one section of a Markdown file of figures; what was measured by another run stays. */
export function writeSection(file: string, heading: string, body: string): void {
  writeFileSync(file, withSection(existsSync(file) ? readFileSync(file, "utf8") : TITLE, heading, body))
}
