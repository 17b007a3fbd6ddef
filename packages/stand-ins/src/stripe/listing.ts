import type { Books } from "./books.js"
import { type Fields, inner, text, texts } from "./form.js"

type Listed = { id: string; created: number }

/** A page of `rows`, the newest first, as Stripe's lists: `limit`, `starting_after`, `created[gte]` and `created[lte]`. */
export function listOf<Row extends Listed>(url: string, rows: Row[], fields: Fields, matches: (row: Row) => boolean = () => true) {
  const limit = Math.min(100, Math.max(1, Number(text(fields, "limit") ?? 10)))
  const created = inner(fields, "created")
  const from = Number(text(created, "gte") ?? 0)
  const to = Number(text(created, "lte") ?? Number.MAX_SAFE_INTEGER)
  const newest = rows.filter((row) => row.created >= from && row.created <= to && matches(row)).reverse()
  const after = text(fields, "starting_after")
  const start = after ? newest.findIndex(({ id }) => id === after) + 1 : 0
  return { object: "list" as const, url, has_more: newest.length > start + limit, data: newest.slice(start, start + limit) }
}

/** The answer with what the call asks to see whole (`expand[]=payment_method`) in the place of its id. */
export function expanded(books: Books, answer: unknown, fields: Fields): unknown {
  const copy: unknown = structuredClone(answer)
  for (const path of texts(fields, "expand")) expandAt(books, copy, path.split("."))
  return copy
}

function expandAt(books: Books, value: unknown, [name, ...rest]: string[]): void {
  if (name === undefined || typeof value !== "object" || value === null) return
  if (Array.isArray(value)) return value.forEach((row) => expandAt(books, row, [name, ...rest]))
  const record = value as Record<string, unknown>
  const id = record[name]
  if (typeof id === "string") record[name] = structuredClone(objectOf(books, id) ?? id)
  expandAt(books, record[name], rest)
}

function objectOf({ kept }: Books, id: string): unknown {
  return kept.intents[id] ?? kept.charges[id] ?? kept.refunds[id] ?? kept.customers[id] ?? kept.methods[id] ?? kept.setups[id]
}
