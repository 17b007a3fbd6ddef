import { z } from "zod"
import { instant, ore, osloDate } from "./amount.js"

/** Channels of a sale: the web shop, the counter. */
export const salesChannels = ["nett", "disk"] as const
export type LedgerChannel = (typeof salesChannels)[number]

export const entryKinds = ["sale", "refund", "freight", "freight_refund", "rounding"] as const
export type EntryKind = (typeof entryKinds)[number]

/** What people call each kind, on the page and in the spreadsheet. */
export const entryKindNames: Record<EntryKind, string> = {
  sale: "Salg", refund: "Tilbakebetaling", freight: "Frakt", freight_refund: "Tilbakebetalt frakt", rounding: "Øreavrunding",
}

const periodDay = z.iso.date("Skriv datoene slik: 2026-11-23.")
const periodFields = { from: periodDay, to: periodDay }
const endsAfterItBegins = (period: { from: string; to: string }) => period.from < period.to
const WRONG_ORDER = "Perioden må slutte etter at den begynner."

/** A period [from, to) of Oslo days: `from=2026-11-01&to=2026-12-01` is November. */
export const periodQuery = z
  .object(periodFields)
  .refine(endsAfterItBegins, WRONG_ORDER)
export type PeriodQuery = z.infer<typeof periodQuery>

const sums = z.object({ gross: ore, net: ore, vat: ore, units: z.int() })

/** Which rows stand together: goods belong to workshops, freight and cash rounding to none (R8). */
export const ledgerBuckets = ["goods", "freight", "rounding"] as const
export type LedgerBucket = (typeof ledgerBuckets)[number]

/** `GET /admin/ledger/summary?from&to`: workshops × channels, with the buckets that no workshop owns. */
export const ledgerSummary = z.object({
  period: z.object({ from: osloDate, to: osloDate }),
  /** One row for each workshop and channel with an entry; null holds goods that no workshop was chosen for when they were sold. */
  cells: z.array(sums.extend({ workshop_id: z.string().nullable(), workshop_name: z.string().nullable(), channel: z.enum(salesChannels) })),
  freight: z.array(sums.extend({ channel: z.enum(salesChannels) })),
  /** Cash rounding, øre; belongs to no workshop (R8). */
  rounding: ore,
  /** Workshops and freight, before cash rounding. */
  total: sums,
})
export type LedgerSummary = z.infer<typeof ledgerSummary>

/** One append-only row. `gross` = `net` + `vat` is what was paid, after `discount`; refunds are negative. */
export const ledgerEntry = z.object({
  id: z.string(),
  seq: z.int(),
  at: instant,
  oslo_date: osloDate,
  kind: z.enum(entryKinds),
  order_id: z.string(),
  display_id: z.int().nullable(),
  line_no: z.int(),
  channel: z.enum(salesChannels),
  sku: z.string().nullable(),
  title: z.string(),
  workshop_id: z.string().nullable(),
  workshop_name: z.string().nullable(),
  weight_bp: z.int(),
  qty: z.int(),
  gross: ore,
  discount: ore,
  vat_rate: z.number(),
  vat: ore,
  net: ore,
  material_cost: ore,
  reverses_id: z.string().nullable(),
  reason: z.string().nullable(),
})
export type LedgerEntry = z.infer<typeof ledgerEntry>

/** `GET /admin/ledger/entries?from&to&workshop_id&channel&bucket&offset&limit`: `workshop_id=none` asks for goods without one. */
export const entriesQuery = z
  .object({
    ...periodFields,
    workshop_id: z.string().max(64).optional(),
    channel: z.enum(salesChannels, "Kanalen er nett eller disk.").optional(),
    bucket: z.enum(ledgerBuckets, "Velg varer, frakt eller øreavrunding.").optional(),
    offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  })
  .refine(endsAfterItBegins, WRONG_ORDER)
export type EntriesQuery = z.infer<typeof entriesQuery>

/** Newest first. */
export const ledgerEntries = z.object({ entries: z.array(ledgerEntry), count: z.int(), offset: z.int(), limit: z.int() })
export type LedgerEntries = z.infer<typeof ledgerEntries>

/** `GET /admin/ledger/reconciliation`: whether the ledger equals Medusa's orders and the till (R10), and where not. */
export const reconciliation = z.object({
  checked_at: instant,
  orders_checked: z.int(),
  /** Both equations of R10 hold to the øre, every order's too, and the hash chain is whole. */
  equal: z.boolean(),
  equations: z.array(z.object({ name: z.string(), ledger: ore, medusa: ore })),
  /** `order_id` is null for a payment that belongs to no order. */
  differences: z.array(z.object({ order_id: z.string().nullable(), display_id: z.int().nullable(), ledger: ore, medusa: ore, what: z.string() })),
  /** Orders with goods that no workshop was chosen for when they were sold: no krone is lost, but none is credited. Øre. */
  without_workshop: z.array(z.object({ order_id: z.string(), display_id: z.int().nullable(), gross: ore })),
  chain_intact: z.boolean(),
})
export type Reconciliation = z.infer<typeof reconciliation>
