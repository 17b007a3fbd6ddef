import { renewSession } from "@/account/account-api"
import { keepAccountToken, readAccountToken } from "@/account/session-cookie"
import { refusedOrigin } from "@/lib/own-origin"

const headers = { "cache-control": "private, no-store" }

/** A customer is back: thirty new days. */
export async function POST(request: Request): Promise<Response> {
  const refused = refusedOrigin(request)
  if (refused) return refused
  const token = await readAccountToken()
  const answer = token ? await renewSession(token) : null
  if (answer?.ok) await keepAccountToken(answer.data)
  return new Response(null, { status: answer?.ok ? 204 : 401, headers })
}
