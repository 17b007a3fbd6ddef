import { cardSignIn, type CardSignIn } from "@verksted/contracts/maker"
import type { BackendFailure } from "../lib/backend"

/** Why the card does not open, beside that one must wait: wrong, or the backend is silent. */
export type SignInProblem = "wrong" | "unreachable"

export type ParsedSignIn = { ok: true; card: CardSignIn } | { ok: false; errors: { code?: string; pin?: string } }

const asWritten = (raw: FormDataEntryValue | null): string =>
  typeof raw === "string" ? raw.slice(0, 40).replace(/[\s–—]+/g, (gap) => (gap.trim() === "" ? "" : "-")) : ""

/** Reads code and PIN as people write them: small letters, spaces and a missing dash are fine. */
export function parseSignIn(form: FormData): ParsedSignIn {
  const result = cardSignIn.safeParse({ code: asWritten(form.get("code")), pin: asWritten(form.get("pin")) })
  if (result.success) return { ok: true, card: result.data }
  const message = (field: string) => result.error.issues.find((issue) => issue.path[0] === field)?.message
  return { ok: false, errors: { code: message("code"), pin: message("pin") } }
}

/** What the backend's refusal means; card and PIN are never told apart. */
export function signInProblem(failure: BackendFailure): SignInProblem {
  return failure.reason === "unavailable" ? "unreachable" : "wrong"
}
