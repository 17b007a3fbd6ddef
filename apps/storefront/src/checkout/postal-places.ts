import "server-only"
import { postalCode, postalPlaceResponse } from "@verksted/contracts/postal-place"
import { askForVisitor } from "@/lib/ask-for-visitor"
import { readInput } from "@/lib/read-input"

/** The place of a postal code; `unknown` for one that nobody has, null while the register is out of reach. */
export async function findPostalPlace(written: string): Promise<{ city: string } | "unknown" | null> {
  const code = readInput(postalCode, written)
  if (code === null) return "unknown"
  const answer = await askForVisitor(`/store/postal-places/${code}`, postalPlaceResponse)
  if (answer.ok) return { city: answer.data.place.city }
  return answer.reason === "not_found" ? "unknown" : null
}
