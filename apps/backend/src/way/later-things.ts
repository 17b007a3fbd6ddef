import type { OrderPage } from "@verksted/contracts/order-page"
import type { WayThing } from "../mail/way/ready-letter"
import type { WayLetter } from "./letter-due"

/** How many pieces of a line lie ready or are gone, and how many are sent. */
export type GonePieces = ReadonlyMap<string, Record<WayLetter, number>>

/** What of the order is still to come when this letter is written: pieces that the buyer keeps, and that are neither ready nor sent yet. */
export function laterThings(lines: OrderPage["lines"], gone: GonePieces, letter: WayLetter): WayThing[] {
  return lines.flatMap(({ item_id, title, variant_title, quantity, kept }) => {
    const waiting = Math.min(kept, quantity - (gone.get(item_id)?.[letter] ?? 0))
    return waiting > 0 ? [{ title, variant_title, quantity: waiting }] : []
  })
}
