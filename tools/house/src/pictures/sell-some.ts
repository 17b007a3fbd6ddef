import { asking } from "../bench/ask.js"
import { buyOnline, sellAtCounter } from "../bench/sales.js"
import type { HouseReport } from "../servers/report.js"

interface Item { variant_id: string; sku: string; unit_price: number; available: number }

/** What is sold where, by the beginning of its SKU: each workshop at least once. */
const SALES = { counter: ["PS-STR", "PS-SNE", "PS-MAL"], online: ["PS-STR", "PS-HEK", "PS-SOM"] }

/** A few sales at the counter and online, so that today's figures show both. Nothing is sold out by it. */
export async function sellSome(backend: string, { publishable_key, demo }: HouseReport): Promise<void> {
  const { token } = await asking(backend, {})<{ token: string }>("POST", "/auth/user/emailpass", demo?.admin)
  const [staff, shopper] = [asking(backend, { authorization: `Bearer ${token}` }), asking(backend, { "x-publishable-api-key": publishable_key })]
  const { items } = await staff<{ items: Item[] }>("GET", "/admin/till/items?q=")
  const wares = (beginnings: string[]) => beginnings.flatMap((beginning) => items.find(({ sku, available }) => sku.startsWith(beginning) && available > 2) ?? [])
  for (const { variant_id, unit_price: price } of wares(SALES.counter)) await sellAtCounter(staff, { variant_id, price })
  for (const { variant_id, unit_price: price } of wares(SALES.online)) await buyOnline(shopper, { variant_id, price })
}
