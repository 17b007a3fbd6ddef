import type { BackendFailure } from "../lib/backend"

/** `wait`: asked too often; in so many minutes it may be tried again. */
export type AccountProblem = "wrong" | "linkOver" | "hasAccount" | "signedOut" | "unreachable" | { wait: number }

/** What a refusal means where somebody signs in or follows a link. */
export function doorProblem({ status, reason, wait }: BackendFailure): AccountProblem {
  if (wait !== undefined) return { wait }
  if (reason === "unavailable") return "unreachable"
  if (status === 404) return "linkOver"
  return status === 409 ? "hasAccount" : "wrong"
}

/** What a refusal means for somebody who was signed in. */
export function insideProblem({ status, reason, wait }: BackendFailure): AccountProblem {
  if (wait !== undefined) return { wait }
  return status === 401 && reason !== "unavailable" ? "signedOut" : "unreachable"
}
