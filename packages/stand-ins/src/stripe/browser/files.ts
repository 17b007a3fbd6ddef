/** A file that a buyer's browser gets from the stand-in. */
export type BrowserFile = { type: string; body: string }

/** The file at this path; null when there is none. */
export function browserFile(_path: string): BrowserFile | null {
  return null
}
