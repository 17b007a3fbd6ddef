import { catalogueChange, type CatalogueChange } from "@verksted/contracts/catalogue-change"
import { MessageMemory } from "@verksted/contracts/message-memory"
import { SIGNATURE_HEADER, signedAt } from "@verksted/contracts/signed-message"
import { environment } from "@/lib/environment"

/** Five hundred of the longest tags, and then some. */
const LONGEST_BODY = 200_000

const memory = new MessageMemory(Date.now())

export type Refusal = { status: 400 | 401 | 409 | 413; reason: string }

/** Makes another key of the secret, so that what the backend signed opens nothing else. */
export const TO_MARK = ":mark"

/** The change that the backend tells, each once; or why it is refused. Nothing of a refused request is looked at. */
export async function toldChange(request: Request, purpose: "" | typeof TO_MARK = ""): Promise<CatalogueChange | Refusal> {
  if (Number(request.headers.get("content-length") ?? 0) > LONGEST_BODY) return { status: 413, reason: "The message is too long." }
  const body = await request.text()
  const at = await signedAt(request.headers.get(SIGNATURE_HEADER), body, environment().STOREFRONT_SECRET + purpose, Date.now())
  if (at === null) return { status: 401, reason: "The message is not signed by the backend, or it is old." }
  const parsed = catalogueChange.safeParse(parse(body))
  if (!parsed.success) return { status: 400, reason: "The message is malformed." }
  if (!memory.takes(parsed.data.id, at, Date.now())) return { status: 409, reason: "The message came before." }
  return parsed.data
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
