import { HOLD_MINUTES } from "@verksted/contracts/hold"
import { isHold } from "./hold-name"
import type { Need } from "./needs-of"
import { hasEnded, type Reserved } from "./reserved"

type Given = {
  /** The hold's own name. */
  name: string
  needs: readonly Need[]
  /** Pieces in stock by inventory item. */
  stocked: ReadonlyMap<string, number>
  /** Every live reservation of the needed items, and every one of the hold's own. */
  reserved: readonly Reserved[]
  now: Date
  /** Begin the time anew. */
  longer: boolean
}

/** What to do to keep the pieces, in this order. */
export type HoldPlan = {
  /** Holds that have run out, and own ones that are needed no more. */
  remove: string[]
  change: { id: string; quantity: number }[]
  create: { inventory_item_id: string; quantity: number }[]
  until: Date
}

/** A thing that there is not enough of; `held` when somebody else is about to buy it. */
export type Short = { title: string; held: boolean }

/** How the pieces are kept, or of what there are too few. Opening the checkout again does not begin the time anew. */
export function planHold({ name, needs, stocked, reserved, now, longer }: Given): HoldPlan | Short {
  const ended = reserved.filter((row) => hasEnded(row, now))
  const live = reserved.filter((row) => !ended.includes(row))
  const own = live.filter(({ external_id }) => external_id === name)
  for (const { inventory_item_id, quantity, title } of needs) {
    const others = live.filter((row) => row.inventory_item_id === inventory_item_id && !own.includes(row))
    const free = (stocked.get(inventory_item_id) ?? 0) - sum(others)
    if (quantity > free) return { title, held: quantity <= free + sum(others.filter(isHold)) }
  }
  const wanted = new Map(needs.map(({ inventory_item_id, quantity }) => [inventory_item_id, quantity]))
  const kept = own.filter(({ inventory_item_id }, index) => wanted.has(inventory_item_id) && own.findIndex((row) => row.inventory_item_id === inventory_item_id) === index)
  const until = new Date(Math.max(...own.map((row) => row.until?.getTime() ?? 0), own.length === 0 || longer ? now.getTime() + HOLD_MINUTES * 60_000 : 0))
  return {
    remove: [...ended, ...own.filter((row) => !kept.includes(row))].map(({ id }) => id),
    change: kept.map(({ id, inventory_item_id }) => ({ id, quantity: wanted.get(inventory_item_id) ?? 0 })),
    create: needs.filter(({ inventory_item_id }) => !kept.some((row) => row.inventory_item_id === inventory_item_id)).map(({ inventory_item_id, quantity }) => ({ inventory_item_id, quantity })),
    until,
  }
}

const sum = (rows: readonly Reserved[]) => rows.reduce((total, { quantity }) => total + quantity, 0)
