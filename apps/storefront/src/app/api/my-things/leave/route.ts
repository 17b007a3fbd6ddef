import { getPathname } from "@/i18n/navigation"
import { routing } from "@/i18n/routing"
import { leaveDestination } from "@/maker/leave"
import { dropMakerToken } from "@/maker/session-cookie"

/**
 * Signs out and leads away in one step, so that a quick exit works as a plain link too. A forged link can do no more
 * than sign someone out.
 */
export async function GET(request: Request): Promise<Response> {
  await dropMakerToken()
  const page = getPathname({ locale: routing.defaultLocale, href: "/my-things" })
  const location = leaveDestination(new URL(request.url).searchParams.get("reason"), page)
  return new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store", "referrer-policy": "no-referrer" } })
}
