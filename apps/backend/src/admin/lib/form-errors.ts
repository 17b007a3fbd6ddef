type Issue = { path: readonly PropertyKey[]; message: string }

/** The first sentence of each wrong field, by the field's name. */
export function errorsByField(issues: readonly Issue[]): Partial<Record<string, string>> {
  return Object.fromEntries([...issues].reverse().map((issue) => [String(issue.path[0] ?? ""), issue.message]))
}
