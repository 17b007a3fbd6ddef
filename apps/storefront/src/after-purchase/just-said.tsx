import type { OrderPage } from "@verksted/contracts/order-page"
import { getTranslations } from "next-intl/server"
import { Notice } from "@/ui/notice"
import { saidMarks, type Said } from "./order-path"

/** Which of them the address says was just done, when it is true of the order. */
export function justSaid(query: Record<string, string | string[] | undefined>, order: OrderPage): Said | null {
  const holds = { angret: order.withdrawals.length > 0, klaget: order.complaints.length > 0, avbestilt: order.status === "kansellert" }
  return saidMarks.find((mark) => query[mark] === "1" && holds[mark]) ?? null
}

/** Word of what was just done, above the order. */
export async function JustSaid({ said, order }: { said: Said; order: OrderPage }) {
  const t = await getTranslations("AfterPurchase.just")
  const email = said === "angret" ? (order.withdrawals.at(-1)?.email ?? order.email) : order.email
  return <Notice kind="status" className="measure mb-6">{t(said, { email })}</Notice>
}
