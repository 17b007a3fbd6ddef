import { environment } from "./lib/environment"

/** A wrong setting stops the server at its start, not at the first visitor. */
export function register(): void {
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NEXT_PHASE !== "phase-production-build") environment()
}
