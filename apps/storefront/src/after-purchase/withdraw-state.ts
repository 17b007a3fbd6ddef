import type { FormProblem } from "./form-problem"
import type { WithdrawFields } from "./withdraw-fields"

/** What the form of a withdrawal knows after a step. */
export type WithdrawState = {
  /** Counts the steps taken, so that the page can move the focus after each. */
  attempt: number
  step: "choose" | "confirm"
  fields: WithdrawFields
  /** Names the statement; empty before the question is asked. */
  key: string
  problems: FormProblem[]
  failure: string | null
}
