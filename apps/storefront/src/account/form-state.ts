/** What a form of the account knows after a try. */
export type FormState = {
  /** Counts the tries, so that the page can move focus after each. */
  attempt: number
  /** What was written, to be shown again; never a password. */
  values: Record<string, string>
  /** What must be put right, in the order of the fields. */
  errors: { field: string; message: string }[]
  /** Why nothing came of it though the form is filled in as it should be. */
  failure: string | null
  /** What has been done, when it has. */
  done: string | null
}

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

export const untouched = (values: Record<string, string> = {}): FormState => ({ attempt: 0, values, errors: [], failure: null, done: null })
