import { z } from "zod"
import { instant, ore, positiveOre } from "./amount.js"

/** Means of payment at the counter. Card and Vipps are recorded, not charged. */
export const tillMeans = ["cash", "external_card", "vipps"] as const
export type TillMeans = (typeof tillMeans)[number]

/** Query of `GET /admin/till/items`: empty gives the newest things. */
export const tillItemsQuery = z.object({ q: z.string().trim().max(80, "Søk med høyst 80 tegn.").default("") })

/** `GET /admin/till/items?q=`: by title, SKU or scanned code. */
export const tillItem = z.object({
  variant_id: z.string(),
  product_id: z.string(),
  title: z.string(),
  /** «S/M»; null when the product has one variant. */
  variant_title: z.string().nullable(),
  sku: z.string(),
  barcode: z.string().nullable(),
  /** Price of one, including VAT, in øre. */
  unit_price: positiveOre,
  /** Pieces that neither a web order nor a sale holds. */
  available: z.int(),
  thumbnail: z.string().nullable(),
  workshop_handles: z.array(z.string()),
})
export type TillItem = z.infer<typeof tillItem>
export const tillItems = z.object({ items: z.array(tillItem) })

/** `POST /admin/till/sales`. The key names the sale: the same key again answers with the same sale. */
export const completeSale = z.strictObject({
  idempotency_key: z.uuid(),
  lines: z
    .array(z.strictObject({ variant_id: z.string().min(1), quantity: z.int("Antallet må være et helt tall.").min(1, "Antallet må være minst 1.").max(999, "Antallet er for stort.") }))
    .min(1, "Kurven er tom.")
    .max(100),
  means: z.enum(tillMeans),
  /** Cash only: what the customer handed over, in øre. Refused below the rounded total. */
  tendered: positiveOre.max(100_000_000).optional(),
  /** Vipps and card: the terminal's or app's reference, if the clerk notes it. */
  reference: z.string().trim().max(60).optional(),
  /** What the clerk saw, in øre: a changed price is told instead of charged. */
  expected_total: positiveOre,
  /** The clerk has the things in hand though the stock says otherwise; the shortfall is adjusted in, with this as reason. */
  in_hand: z.boolean().default(false),
})
export type CompleteSale = z.infer<typeof completeSale>

/** A completed counter sale. */
export const tillSale = z.object({
  id: z.string(),
  order_id: z.string(),
  display_id: z.int(),
  completed_at: instant,
  lines: z.array(z.object({ title: z.string(), variant_title: z.string().nullable(), sku: z.string(), quantity: z.int(), unit_price: ore, gross: ore })),
  /** Sum of the lines, øre. */
  total: ore,
  vat: ore,
  /** due − total; only cash is rounded. */
  rounding: ore,
  due: ore,
  means: z.enum(tillMeans),
  tendered: ore.nullable(),
  change: ore.nullable(),
})
export type TillSale = z.infer<typeof tillSale>
export const tillSaleResponse = z.object({ sale: tillSale })

/** Query of `GET /admin/till/sales`. */
export const tillSalesQuery = z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) })

/** `GET /admin/till/sales?limit=`: newest first. */
export const tillSales = z.object({ sales: z.array(tillSale) })
