/** What is told of a fulfilment: that it can be fetched, or that it is sent. */
export type WayLetter = "ready" | "sent"

type Fulfilment = Partial<Record<"packed_at" | "shipped_at" | "delivered_at" | "canceled_at", Date | null | undefined>>

/** The letter that is due for a fulfilment as it stands; null while there is nothing to tell, and once it is handed over. */
export function letterDue({ packed_at, shipped_at, delivered_at, canceled_at }: Fulfilment, kind: "pickup" | "parcel"): WayLetter | null {
  if (canceled_at || delivered_at) return null
  if (kind === "pickup") return packed_at ? "ready" : null
  return shipped_at ? "sent" : null
}

/** Names the letter among all that are sent: two with the same key are one. */
export const wayLetterKey = (letter: WayLetter, fulfilment_id: string): string => `order-${letter}:${fulfilment_id}`
