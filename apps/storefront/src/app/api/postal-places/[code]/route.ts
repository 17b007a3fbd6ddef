import { findPostalPlace } from "@/checkout/postal-places"

type Context = { params: Promise<{ code: string }> }

/** The place of a postal code, so that the address is written once. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const place = await findPostalPlace((await params).code)
  if (place === null) return Response.json({ error: "unavailable" }, { status: 503, headers: { "cache-control": "no-store" } })
  if (place === "unknown") return Response.json({ error: "unknown" }, { status: 404, headers: { "cache-control": "no-store" } })
  return Response.json(place, { headers: { "cache-control": "private, max-age=86400" } })
}
