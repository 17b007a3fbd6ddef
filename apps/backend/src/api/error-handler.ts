import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { errorAnswer } from "./error-answer"
import { loggedPath } from "./logged-path"
import { TooManyTries } from "./too-many-tries"

/** Answers every failed request; only unexpected errors are logged in full, so that no input ends up in the log. */
export function errorHandler(error: unknown, req: MedusaRequest, res: MedusaResponse, _next: MedusaNextFunction): void {
  const answer = errorAnswer(error)
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  if (answer.status >= 500) logger.error(`${req.method} ${loggedPath(req.path)} answered ${answer.status}`, error instanceof Error ? error : undefined)
  else logger.info(`${req.method} ${loggedPath(req.path)} answered ${answer.status}`)
  if (error instanceof TooManyTries) res.setHeader("Retry-After", error.retryAfter)
  res.status(answer.status).json(answer.body)
}
