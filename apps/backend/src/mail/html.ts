/** HTML that is safe to put into other HTML. */
export class Html {
  constructor(readonly source: string) {}
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character)

type Part = string | number | Html | readonly Html[]

function written(part: Part): string {
  if (part instanceof Html) return part.source
  return typeof part === "object" ? part.map(written).join("") : escape(String(part))
}

/** Writes HTML; everything put in is escaped unless it is HTML itself. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((string, index) => string + (index < parts.length ? written(parts[index] ?? "") : "")).join(""))
}

/** Nothing. */
export const noHtml = new Html("")
