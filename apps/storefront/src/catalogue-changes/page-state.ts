import type { IncomingHttpHeaders } from "node:http"

/** Next keeps a page for so many seconds at most when it could not make it anew. */
const KEPT_AFTER_FAILURE_SECONDS = 30

/**
 * What an answer tells of its page. `stale`: Next is making it anew, `failed`: it could not and keeps the old one for a
 * while, `fresh`: it was made after its tags were marked, or is made at each visit.
 */
export function pageState({ status, headers }: { status: number; headers: IncomingHttpHeaders }): "fresh" | "stale" | "failed" {
  if (status >= 500) return "failed"
  if (headers["x-nextjs-cache"] === "STALE") return "stale"
  const shared = /\bs-maxage=(\d+)/.exec(headers["cache-control"] ?? "")?.[1]
  return headers["x-nextjs-cache"] === "HIT" && shared !== undefined && Number(shared) <= KEPT_AFTER_FAILURE_SECONDS ? "failed" : "fresh"
}
