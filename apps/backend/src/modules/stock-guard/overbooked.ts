/** How the guard's refusal is known, whatever it is wrapped in on its way to the caller. */
export const OVERBOOKED = "verksted_overbooked"

/** PostgreSQL's own refusal when two that reserve several things wait for each other (SQLSTATE 40P01). */
const DEADLOCK = "deadlock detected"

const says = (error: unknown, what: string): boolean =>
  typeof error === "object" && error !== null && "message" in error && typeof error.message === "string" && error.message.includes(what)

/** Whether the database refused to reserve more than there is. */
export const isOverbooked = (error: unknown): boolean => says(error, OVERBOOKED)

/** Whether the database gave way to somebody who reserved the same things at the same moment. */
export const isCrossing = (error: unknown): boolean => says(error, DEADLOCK)
