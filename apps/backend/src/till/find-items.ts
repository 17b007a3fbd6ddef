import type { MedusaContainer } from "@medusajs/framework/types"
import type { TillItem } from "@verksted/contracts/till"
import type { House } from "../modules/seller/service"
import { itemFilters } from "./item-filters"
import { rankItems } from "./rank-items"
import { readCounterVariants } from "./read-counter-variants"
import { tillItemOf } from "./till-item"

const READ_AT_MOST = 200
const SHOW_AT_MOST = 48

/** What the counter can sell that matches the text, best first; the newest when there is no text. */
export async function findItems(container: MedusaContainer, house: House, text: string): Promise<TillItem[]> {
  const variants = await readCounterVariants(container, house.region_id, itemFilters(text), READ_AT_MOST)
  const items = variants.flatMap((variant) => tillItemOf(variant, house) ?? [])
  return rankItems(items, text).slice(0, SHOW_AT_MOST)
}
