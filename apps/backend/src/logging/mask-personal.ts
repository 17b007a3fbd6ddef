const masks: [RegExp, string][] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "…@…"],
  // A session, and the link that opens an order: each is a key by itself.
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "eyJ…"],
  [/\b(order_\w+)\.[\w-]{20,}/g, "$1.…"],
  // PostgreSQL names the row that stands in the way.
  [/=\([^)]*\)/g, "=(…)"],
]

const isQuery = /\b(?:insert into|update|delete from|select)\b[^']*"/i
const writtenValue = /'(?:[^']|'')*'/g

/** A line as the log may keep it. A failed query comes with every value in it: names, addresses, what somebody wrote. */
export function maskPersonal(line: string): string {
  const query = isQuery.test(line) ? line.replaceAll(writtenValue, "'…'") : line
  return masks.reduce((text, [pattern, instead]) => text.replaceAll(pattern, instead), query)
}
