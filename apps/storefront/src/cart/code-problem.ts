import type { BackendFailure } from "../lib/backend"

/** Why a promotion code cannot be used. */
export type CodeProblem = "unknown" | "notYet" | "expired" | "usedUp" | "tooMany" | "unreachable"

/** What is wrong, from the code of the backend's answer. Whatever else it refuses is a code that it does not know. */
export function codeProblem({ reason, code, wait }: Pick<BackendFailure, "reason" | "code" | "wait">): CodeProblem {
  if (wait !== undefined) return "tooMany"
  if (reason === "unavailable") return "unreachable"
  switch (code) {
    case "code_not_yet": return "notYet"
    case "code_expired": return "expired"
    case "code_used_up": return "usedUp"
    default: return "unknown"
  }
}
