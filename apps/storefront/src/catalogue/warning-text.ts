/** A warning without the word that it may begin with: the page writes that itself, in its own language. */
export function bareWarning(warning: string): string {
  return warning.replace(/^\s*(advarsel|warning)\s*[:!.–-]?\s*/iu, "").trim()
}
