/**
 * The name of an e-mail's file: sorts by time (UTC), says what it is, and never whom it is to.
 * @param unique letters and digits that set two mails of the same millisecond apart
 */
export function mailFileName(at: Date, template: string, unique: string): string {
  const time = at.toISOString().replaceAll(/[-:.]/g, "")
  return `${time}-${template.replaceAll(/[^a-z0-9]+/gi, "-").slice(0, 40)}-${unique}.eml`
}
