import type { BackendFailure } from "../lib/backend"

/** Why the backend refused a change of the cart. */
export type CartProblem = "stock" | "gone" | "line_gone" | "cart_gone" | "tooMany" | "unknown"

/** What went wrong, from the code of the backend's answer. */
export function cartProblem({ code, wait }: Pick<BackendFailure, "code" | "wait">): CartProblem {
  if (wait !== undefined) return "tooMany"
  switch (code) {
    case "not_enough_stock":
    case "held_by_other": return "stock"
    case "not_for_sale": return "gone"
    case "line_gone":
    case "cart_gone": return code
    default: return "unknown"
  }
}

/** Whether the cart itself is over: the cookie that names it is then forgotten. */
export const isCartOver = (failure: BackendFailure): boolean => cartProblem(failure) === "cart_gone"
