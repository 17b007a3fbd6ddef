/** A wrong setting stops the server at its start, not at the first visitor. What changed while it was down is asked for. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NEXT_PHASE !== "phase-production-build") {
    const [{ environment }, { catchUp }] = await Promise.all([import("./lib/environment"), import("./catalogue-changes/catch-up")])
    environment()
    void catchUp()
  }
}
