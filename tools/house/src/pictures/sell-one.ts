import { asking } from "../bench/ask.js"
import { sellAtCounter } from "../bench/sales.js"

/** One sale at the counter, so that today's figures are not empty. */
export async function sellOne(backend: string, admin: { email: string; password: string }): Promise<void> {
  const { token } = await asking(backend, {})<{ token: string }>("POST", "/auth/user/emailpass", admin)
  const staff = asking(backend, { authorization: `Bearer ${token}` })
  const { items } = await staff<{ items: { variant_id: string; unit_price: number; available: number }[] }>("GET", "/admin/till/items?q=")
  const item = items.find(({ available }) => available > 1)
  if (item) await sellAtCounter(staff, { variant_id: item.variant_id, price: item.unit_price })
}
