import { revalidateTag } from "next/cache"
import { TO_MARK, toldChange } from "@/catalogue-changes/signed-request"

/** Marks tags as stale: pages that bear them are shown until they are made anew. Asked by the storefront itself. */
export async function POST(request: Request): Promise<Response> {
  const told = await toldChange(request, TO_MARK)
  if ("reason" in told) return Response.json({ message: told.reason }, { status: told.status })
  for (const tag of told.tags) revalidateTag(tag, "max")
  return new Response(null, { status: 204 })
}
