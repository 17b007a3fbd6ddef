import { refusedOrigin } from "@/lib/own-origin"
import { renewToken } from "@/maker/maker-api"
import { dropMakerToken, keepMakerToken, readMakerToken } from "@/maker/session-cookie"

const headers = { "cache-control": "private, no-store" }

/** Someone is using Mine ting: ten new minutes. 401 when they are over, and the page then leaves. */
export async function POST(request: Request): Promise<Response> {
  const refused = refusedOrigin(request)
  if (refused) return refused
  const token = await readMakerToken()
  const answer = token ? await renewToken(token) : null
  if (answer?.ok) {
    await keepMakerToken(answer.data)
    return new Response(null, { status: 204, headers })
  }
  // Asked too often is no word against the card.
  if (answer?.reason === "unavailable" || answer?.wait !== undefined) return new Response(null, { status: 503, headers })
  await dropMakerToken()
  return new Response(null, { status: 401, headers })
}
