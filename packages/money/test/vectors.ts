import { readFileSync } from "node:fs"

type Product = { sku: string; price_nok_incl_vat: number; vat_rate_percent: number; workshop_split_percent: Record<string, number> }
type Vector = { id: string; given: unknown; expect: unknown }

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as T

const { vectors } = read<{ vectors: Vector[] }>("./vectors/money.json")
const { products } = read<{ products: Product[] }>("../../demo/src/catalogue.json")

/** A worked example by its number; the caller says what shape it has. */
export function vector<Given, Expected>(id: string): { given: Given; expected: Expected } {
  const found = vectors.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`No vector ${id}`)
  return { given: found.given as Given, expected: found.expect as Expected }
}

/** A product of the demo catalogue, its price in øre. */
export function product(sku: string) {
  const found = products.find((candidate) => candidate.sku === sku)
  if (!found) throw new Error(`No product ${sku}`)
  return { price: found.price_nok_incl_vat * 100, rate: found.vat_rate_percent, split: found.workshop_split_percent }
}
