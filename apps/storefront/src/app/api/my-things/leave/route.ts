import { leaveQuestion } from "@verksted/contracts/maker"
import { pagePath } from "@/i18n/page-path"
import { readInput } from "@/lib/read-input"
import { leaveDestination } from "@/maker/leave"
import { dropMakerToken } from "@/maker/session-cookie"

const ORDINARY = leaveQuestion.parse({})

/**
 * Signs out and leads away in one step, so that a quick exit works as a plain link too. A forged link can do no more
 * than sign someone out.
 */
export async function GET(request: Request): Promise<Response> {
  await dropMakerToken()
  const { reason, locale } = readInput(leaveQuestion, new URL(request.url).searchParams) ?? ORDINARY
  const location = leaveDestination(reason, pagePath("/my-things", locale))
  return new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store", "referrer-policy": "no-referrer" } })
}
