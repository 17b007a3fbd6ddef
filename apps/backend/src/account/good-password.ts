import { MedusaError } from "@medusajs/framework/utils"
import { passwordProblem } from "./password-problem"

/** @throws MedusaError INVALID_DATA with a sentence for the customer when the password is too easy to guess */
export function needGoodPassword(password: string, email: string): void {
  const problem = passwordProblem(password, email)
  if (problem) throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)
}
