type Issue = { code?: string; message: string; path?: readonly PropertyKey[] }

/** The first word of each of zod's own sentences; ours never begin so. */
const ownWords = /^(Invalid|Too|Unrecognized|Required|Expected)\b/

/**
 * The Norwegian sentence of one issue of a schema: the schema's own where it has one, else a plain one that names
 * the field, or the extra field.
 */
export function norwegianIssue(issue: Issue): string {
  if (!ownWords.test(issue.message)) return issue.message
  const field = issue.path?.length ? `«${issue.path.map(String).join(".")}»` : "Innholdet"
  if (issue.code === "unrecognized_keys") return `${field} har felter som ikke hører til.`
  if (issue.code === "too_small") return `${field} er for kort eller for lite.`
  if (issue.code === "too_big") return `${field} er for langt eller for stort.`
  return `${field} mangler eller er ikke riktig fylt ut.`
}
