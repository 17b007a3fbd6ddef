import { pictureFile } from "@verksted/contracts/picture-file"
import { environment } from "@/lib/environment"
import { readInput } from "@/lib/read-input"

type Context = { params: Promise<{ file: string }> }

const DAY = 24 * 60 * 60
const YEAR = 365 * DAY

/**
 * A picture from the backend's store, by the shop's own address: no page asks another host. A name is never used
 * twice, so browsers keep it for a year; here it is kept for a day, also when the backend is down meanwhile.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const file = readInput(pictureFile, (await params).file)
  if (file === null) return new Response(null, { status: 404 })
  const address = new URL(`/static/${file}`, environment().BACKEND_URL)
  const answer = await fetch(address, { next: { revalidate: DAY }, signal: AbortSignal.timeout(15_000) }).catch(() => null)
  if (!answer) return new Response(null, { status: 502, headers: { "cache-control": "no-store" } })
  const type = answer.headers.get("content-type") ?? ""
  if (!answer.ok || !type.startsWith("image/")) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } })
  return new Response(answer.body, {
    headers: {
      "content-type": type,
      "cache-control": `public, max-age=${YEAR}, immutable`,
      // A drawing that was stored before pictures were made anew must not run as a page of the shop.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  })
}
