import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LedgerChannel, LedgerSummary, PeriodQuery } from "@verksted/contracts/ledger"
import { bucketKinds } from "./bucket-kinds"

const sums = `sum("gross") as "gross", sum("net") as "net", sum("vat") as "vat", sum("qty") as "units"`

type SumRow = { channel: LedgerChannel; gross: string; net: string; vat: string; units: string }

/** Sums of a period. The total is what customers paid less what they got back, before cash rounding. */
export async function summaryOf(pg: Knex, period: PeriodQuery): Promise<LedgerSummary> {
  const rows = (bucket: keyof typeof bucketKinds) =>
    pg("ledger_entry").where("oslo_date", ">=", period.from).where("oslo_date", "<", period.to).whereIn("kind", [...bucketKinds[bucket]])
  const goods: (SumRow & { workshop_id: string | null; workshop_name: string | null })[] = await rows("goods")
    .select("channel", "workshop_id", pg.raw(`(array_agg("workshop_name" order by "seq" desc))[1] as "workshop_name", ${sums}`))
    .groupBy("channel", "workshop_id")
    .orderByRaw(`"workshop_name", "channel" desc`)
  const freight: SumRow[] = await rows("freight").select("channel", pg.raw(sums)).groupBy("channel").orderBy("channel", "desc")
  const rounding = await rows("rounding").sum({ gross: "gross" }).first<{ gross: string | null }>()
  const cells = goods.map((row) => ({ workshop_id: row.workshop_id, workshop_name: row.workshop_name, ...numbersOf(row) }))
  const freights = freight.map(numbersOf)
  return { period: { from: period.from, to: period.to }, cells, freight: freights, rounding: Number(rounding.gross ?? 0), total: totalOf([...cells, ...freights]) }
}

function numbersOf(row: SumRow) {
  return { channel: row.channel, gross: Number(row.gross), net: Number(row.net), vat: Number(row.vat), units: Number(row.units) }
}

function totalOf(rows: ReturnType<typeof numbersOf>[]) {
  const add = (field: "gross" | "net" | "vat" | "units") => rows.reduce((sum, row) => sum + row[field], 0)
  return { gross: add("gross"), net: add("net"), vat: add("vat"), units: add("units") }
}
