/** The parts within the outermost braces of `text`. */
function braced(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (const [at, sign] of [...text].entries()) {
    if (sign === "{" && (depth += 1) === 1) start = at + 1
    if (sign === "}" && (depth -= 1) === 0) parts.push([...text].slice(start, at).join(""))
  }
  return parts
}

function inBraces(part: string): string[] {
  const [, name = "", kind, branches = ""] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*(?:,(.*))?)?$/s.exec(part) ?? []
  return kind ? [`${name}, ${kind}`, ...braced(branches).flatMap(placeholdersOf)] : [name]
}

/** What an ICU sentence wants filled in, by name and kind, and its tags: two languages must agree on them. */
export function placeholdersOf(sentence: string): string[] {
  const tags = [...sentence.matchAll(/<(\w+)>/g)].map(([tag]) => tag)
  return [...new Set([...tags, ...braced(sentence).flatMap(inBraces)])].sort()
}
