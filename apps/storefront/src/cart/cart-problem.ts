import type { BackendFailure } from "../lib/backend"

/** Why the backend refused a change of the cart. */
export type CartProblem = "stock" | "gone" | "line_gone" | "cart_gone" | "unknown"

const sentences: [RegExp, CartProblem][] = [
  [/ikke nok igjen/, "stock"],
  [/ikke til salgs lenger/, "gone"],
  [/ligger ikke i handlekurven/, "line_gone"],
  [/allerede bestilt|Fant ikke handlekurven/, "cart_gone"],
]

/** Tells from the backend's answer what went wrong: by its sentence. */
export function cartProblem({ message }: BackendFailure): CartProblem {
  return sentences.find(([pattern]) => pattern.test(message))?.[1] ?? "unknown"
}

/** Whether the cart itself is over: the cookie that names it is then forgotten. */
export const isCartOver = (failure: BackendFailure): boolean => cartProblem(failure) === "cart_gone"
