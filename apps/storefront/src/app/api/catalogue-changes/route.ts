import type { CatalogueChangeAnswer } from "@verksted/contracts/catalogue-change"
import { renewCatalogue } from "@/catalogue-changes/renew-catalogue"
import { toldChange } from "@/catalogue-changes/signed-request"

/** The backend tells what has changed; answered when every page that shows it is made anew. */
export async function POST(request: Request): Promise<Response> {
  const told = await toldChange(request)
  if ("reason" in told) return Response.json({ message: told.reason }, { status: told.status })
  const { renewed, failed } = await renewCatalogue(told.tags)
  if (failed.length > 0) return Response.json({ message: `${failed.length} pages could not be made, among them ${failed[0]}.` }, { status: 503 })
  return Response.json({ renewed } satisfies CatalogueChangeAnswer)
}
