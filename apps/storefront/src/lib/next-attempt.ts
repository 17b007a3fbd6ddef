import { formBefore } from "@verksted/contracts/form-input"

/** The number of this try of a form. What is known of the earlier one comes from the browser. */
export const nextAttempt = (before: unknown): number => formBefore.parse(before).attempt + 1
